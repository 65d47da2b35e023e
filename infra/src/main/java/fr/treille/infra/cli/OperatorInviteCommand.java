package fr.treille.infra.cli;

import com.fasterxml.jackson.databind.JsonNode;
import fr.treille.infra.operator.NewGestionnaire;
import fr.treille.infra.operator.OperatorApi;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code infra/treille operator invite}. */
@Command(
        name = "invite",
        mixinStandardHelpOptions = true,
        description = {
            "Give somebody a place at the host's console; with --grappe, at that of a grappe's project lead.",
            "The first operator of an instance comes in this way."
        })
final class OperatorInviteCommand implements Callable<Integer> {

    @Mixin
    private Operation operation = new Operation();

    @Option(names = "--email", required = true, paramLabel = "ADDRESS", description = "Also what they sign in with.")
    private String email = "";

    @Option(names = "--first-name", required = true, paramLabel = "NAME", description = "Accounts are a person's.")
    private String firstName = "";

    @Option(names = "--last-name", required = true, paramLabel = "NAME", description = "Accounts are a person's.")
    private String lastName = "";

    @Option(names = "--grappe", paramLabel = "KEY", description = "The grappe whose project lead they are (none).")
    private @Nullable String grappe;

    @Option(names = "--json", description = "Print one JSON object; it holds the temporary password.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        OperatorApi api = operation.api();
        JsonNode made = api.invite(
                grappe == null ? "operateur" : "grappe-" + grappe,
                new NewGestionnaire.Administrator(email, firstName, lastName));
        if (json) {
            operation.print(made.toString());
            return 0;
        }
        String username = made.path("username").asText();
        if (!made.hasNonNull("temporaryPassword")) {
            operation.print("Account " + username + " existed and keeps its password: the console is open to it at "
                    + api.url());
            return 0;
        }
        Welcome.aligned(List.of(
                        List.of("Account", "Temporary password"),
                        List.of(username, made.path("temporaryPassword").asText())))
                .forEach(operation::print);
        operation.print("");
        operation.print("The password is shown this once; its owner changes it at the first sign-in: " + api.url());
        return 0;
    }
}
