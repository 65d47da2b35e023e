package fr.treille.infra.cli;

import fr.treille.infra.operator.Creation;
import fr.treille.infra.operator.OperatorApi;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code infra/treille gestionnaire resume}. */
@Command(
        name = "resume",
        mixinStandardHelpOptions = true,
        description = "Go on with a creation or a destruction that stopped half way.")
final class ResumeCommand implements Callable<Integer> {

    @Mixin
    private Operation operation = new Operation();

    @Parameters(paramLabel = "KEY", description = "Its key, as \"list\" shows it.")
    private String key = "";

    @Override
    public Integer call() throws IOException {
        OperatorApi api = operation.api();
        Creation made = api.resume(key);
        CreatedText.of(made, api.url()).forEach(operation::print);
        return 0;
    }
}
