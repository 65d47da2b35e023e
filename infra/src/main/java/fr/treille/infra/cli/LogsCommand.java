package fr.treille.infra.cli;

import fr.treille.infra.instance.DataDirectory;
import fr.treille.infra.problem.Problem;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code infra/treille logs}. */
@Command(name = "logs", mixinStandardHelpOptions = true, description = "Show what the parts wrote last.")
final class LogsCommand implements Callable<Integer> {

    private static final List<String> PARTS = List.of("postgresql", "keycloak", "wildfly");

    @Mixin
    private Target target = new Target();

    @Parameters(arity = "0..1", paramLabel = "PART", description = "postgresql, keycloak or wildfly (all of them).")
    private @Nullable String part;

    @Option(
            names = {"-f", "--follow"},
            description = "Go on showing what is written, until Ctrl-C.")
    private boolean follow;

    @Option(
            names = {"-n", "--lines"},
            paramLabel = "NUMBER",
            defaultValue = "40",
            description = "How many lines of each (40).")
    private int lines;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (part != null && !PARTS.contains(part)) {
            throw new Problem("There is no part \"" + part + "\": the parts are postgresql, keycloak and wildfly.");
        }
        DataDirectory data = target.instance().data();
        List<LogTail> tails = (part == null ? PARTS : List.of(part))
                .stream()
                        .map(name -> new LogTail(part == null ? name + " | " : "", data.log(name)))
                        .toList();
        if (tails.stream().noneMatch(LogTail::exists)) {
            throw new Problem(
                    "Nothing was ever written in " + data.root() + ": start Treille with \"infra/treille up\".");
        }
        for (LogTail tail : tails) {
            tail.last(lines).forEach(System.out::println);
        }
        while (follow) {
            for (LogTail tail : tails) {
                tail.more().forEach(System.out::println);
            }
            Thread.sleep(300);
        }
        return 0;
    }
}
