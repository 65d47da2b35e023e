package fr.treille.infra.cli;

import fr.treille.infra.operator.OperatorApi;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code infra/treille gestionnaire check}. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {"Look whether its role, its schema and its version are there.", "Exits 0 when they are, else 1."
        })
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private Operation operation = new Operation();

    @Parameters(paramLabel = "KEY", description = "Its key, as \"list\" shows it.")
    private String key = "";

    @Override
    public Integer call() throws IOException {
        OperatorApi.Check check = operation.api().check(key);
        operation.print(key + ": "
                + (check.ok() ? "ready to be worked for" : check.problem().orElse("not ready")));
        return check.ok() ? 0 : Main.FAILED;
    }
}
