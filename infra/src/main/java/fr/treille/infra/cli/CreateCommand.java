package fr.treille.infra.cli;

import fr.treille.infra.operator.Creation;
import fr.treille.infra.operator.NewGestionnaire;
import fr.treille.infra.operator.OperatorApi;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code infra/treille gestionnaire create}. */
@Command(
        name = "create",
        mixinStandardHelpOptions = true,
        description = {
            "Create a gestionnaire with the account of its administrator.",
            "The same command again goes on with a creation that stopped half way, where it names the key."
        })
final class CreateCommand implements Callable<Integer> {

    @Mixin
    private Operation operation = new Operation();

    @Option(names = "--name", required = true, paramLabel = "NAME", description = "Its name, as people read it.")
    private String name = "";

    @Option(
            names = "--finess",
            required = true,
            paramLabel = "NUMBER",
            description = "FINESS number of a legal entity, nine digits; may be repeated.")
    private List<String> finess = List.of();

    @Option(names = "--admin-email", required = true, paramLabel = "ADDRESS", description = "Of its administrator.")
    private String email = "";

    @Option(names = "--admin-first-name", required = true, paramLabel = "NAME", description = "Of its administrator.")
    private String firstName = "";

    @Option(names = "--admin-last-name", required = true, paramLabel = "NAME", description = "Of its administrator.")
    private String lastName = "";

    @Option(names = "--key", paramLabel = "KEY", description = "Its key (made of the name).")
    private @Nullable String key;

    @Option(names = "--colour", paramLabel = "#RRGGBB", description = "Its colour (chosen by Treille).")
    private @Nullable String colour;

    @Option(names = "--grappe", paramLabel = "KEY", description = "The grappe it belongs to (none).")
    private @Nullable String grappe;

    @Option(names = "--json", description = "Print one JSON object; it holds the temporary password.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        OperatorApi api = operation.api();
        Creation made = api.create(new NewGestionnaire(
                Optional.ofNullable(key),
                name,
                Optional.ofNullable(colour),
                Optional.ofNullable(grappe),
                finess,
                new NewGestionnaire.Administrator(email, firstName, lastName)));
        if (json) {
            operation.print(made.json().toString());
        } else {
            CreatedText.of(made, api.url()).forEach(operation::print);
        }
        return 0;
    }
}
