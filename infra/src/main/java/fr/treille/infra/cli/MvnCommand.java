package fr.treille.infra.cli;

import fr.treille.infra.build.Maven;
import fr.treille.infra.build.Project;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Unmatched;

/** {@code infra/treille mvn}: done by the shell file, which needs no launcher for it; here for the help. */
@Command(
        name = "mvn",
        description = "Run Maven with a fitting JDK, in the current directory: all arguments are Maven's.",
        sortOptions = false)
final class MvnCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ARGUMENTS", description = "As for mvn.")
    private List<String> arguments = List.of();

    @Unmatched
    private List<String> others = List.of();

    @Override
    public Integer call() throws IOException, InterruptedException {
        return new Maven(Project.current())
                .shown(Stream.concat(arguments.stream(), others.stream()).toList());
    }
}
