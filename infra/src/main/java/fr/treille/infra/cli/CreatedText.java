package fr.treille.infra.cli;

import fr.treille.infra.operator.Creation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is printed of a creation: where to go, as whom, and how it ended. */
final class CreatedText {

    private CreatedText() {}

    static List<String> of(Creation made, String url) {
        List<String> lines = new ArrayList<>();
        lines.add(made.gestionnaire().name() + " (" + made.gestionnaire().key() + ") is "
                + made.gestionnaire().state() + ": " + url);
        Optional<String> username = made.username();
        if (username.isEmpty()) {
            return lines;
        }
        Optional<String> password = made.temporaryPassword();
        if (password.isEmpty()) {
            lines.add("Account " + username.get() + " existed and keeps its password.");
            return lines;
        }
        lines.add("");
        lines.addAll(Welcome.aligned(
                List.of(List.of("Account", "Temporary password"), List.of(username.get(), password.get()))));
        lines.add("");
        lines.add("The password is shown this once; its owner changes it at the first sign-in.");
        return lines;
    }
}
