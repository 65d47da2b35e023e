package fr.treille.infra.cli;

import fr.treille.infra.keycloak.Account;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** What is printed once everything runs: where to go and as whom. */
final class Welcome {

    private Welcome() {}

    static void print(String url, List<Account> accounts, PrintStream out) {
        out.println();
        out.println("Treille is ready: " + url);
        if (!accounts.isEmpty()) {
            out.println();
            table(accounts).forEach(out::println);
        }
    }

    static List<String> table(List<Account> accounts) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Account", "Password", "Gestionnaires", "Role"));
        for (Account account : accounts) {
            String gestionnaires = account.gestionnaires().isEmpty() ? "-" : String.join(", ", account.gestionnaires());
            rows.add(List.of(account.username(), account.password(), gestionnaires, account.role()));
        }
        return aligned(rows);
    }

    static List<String> aligned(List<List<String>> rows) {
        int[] widths = new int[rows.getFirst().size()];
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], row.get(column).length());
            }
        }
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(" ");
            for (int column = 0; column < widths.length; column++) {
                String cell = row.get(column);
                line.append(' ').append(cell).append(" ".repeat(widths[column] - cell.length() + 1));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }
}
