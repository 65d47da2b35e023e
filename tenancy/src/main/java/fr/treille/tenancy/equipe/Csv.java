package fr.treille.tenancy.equipe;

import fr.treille.tenancy.access.Affectation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tables as spreadsheets write and read them. */
final class Csv {

    /** So that a spreadsheet takes it for UTF-8. */
    private static final String BOM = "\uFEFF";

    private static final String FORMULA = "=+-@\t\r";

    private Csv() {}

    static String write(List<Agent> agents) {
        return BOM
                + Stream.concat(
                                Stream.of(List.of(
                                        "Prénom", "Nom", "E-mail", "Fonction", "RPPS", "État", "Jusqu’au", "Rôles")),
                                agents.stream().map(Csv::cells))
                        .map(cells -> cells.stream().map(Csv::cell).collect(Collectors.joining(";")))
                        .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static List<String> cells(Agent agent) {
        return List.of(
                agent.prenom(),
                agent.nom(),
                agent.email(),
                agent.fonction(),
                agent.rpps().orElse(""),
                agent.etat().libelle(),
                agent.jusqua().map(Object::toString).orElse(""),
                agent.roles().stream()
                        .map(Affectation::modele)
                        .map(modele -> modele.libelle())
                        .distinct()
                        .collect(Collectors.joining(", ")));
    }

    /** A text that a spreadsheet would compute is made a text by an apostrophe before it. */
    static String cell(String text) {
        String safe = isFormula(text) ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }

    static boolean isFormula(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    }

    /** Rows of cells; a quote that does not end takes all that follows. */
    static List<List<String>> read(String text, char separator) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (c == separator) {
                row.add(cell.toString());
                cell.setLength(0);
            } else if (c == '\n') {
                row.add(cell.toString());
                cell.setLength(0);
                rows.add(row);
                row = new ArrayList<>();
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        if (!cell.isEmpty() || !row.isEmpty()) {
            row.add(cell.toString());
            rows.add(row);
        }
        return rows;
    }
}
