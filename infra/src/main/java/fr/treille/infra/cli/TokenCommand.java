package fr.treille.infra.cli;

import fr.treille.infra.keycloak.AccessTokens;
import fr.treille.infra.stack.Stack;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code infra/treille token}. */
@Command(
        name = "token",
        mixinStandardHelpOptions = true,
        description = "Print a bearer token of a demonstration account, for scripts.")
final class TokenCommand implements Callable<Integer> {

    @Mixin
    private Target target = new Target();

    @Parameters(paramLabel = "ACCOUNT", description = "As \"infra/treille status\" lists them.")
    private String account = "";

    @Option(names = "--gestionnaire", paramLabel = "KEY", description = "For an account of several gestionnaires.")
    private @Nullable String gestionnaire;

    @Override
    public Integer call() throws IOException {
        Stack stack = target.stack();
        System.out.println(new AccessTokens(stack.keycloak()).of(account, gestionnaire));
        return 0;
    }
}
