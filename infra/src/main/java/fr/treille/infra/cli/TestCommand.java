package fr.treille.infra.cli;

import fr.treille.infra.build.Project;
import fr.treille.infra.build.TestSuite;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code infra/treille test}. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        description = {
            "Build everything, pass every gate and run the whole test suite (mvn verify).",
            "Installs Chromium through apt when it is missing and you are root."
        })
final class TestCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..*",
            paramLabel = "MAVEN-ARGUMENTS",
            description = "Handed to Maven, after \"--\": infra/treille test -- -o -pl web")
    private List<String> arguments = List.of();

    @Override
    public Integer call() throws IOException, InterruptedException {
        return new TestSuite(Project.current()).run(arguments, System.out);
    }
}
