package fr.treille.infra.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.treille.infra.build.Maven;
import fr.treille.infra.build.Project;
import fr.treille.infra.problem.Problem;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A measure that only code inside the server can take: a class of the assembly's tests takes it, beside the product, and
 * leaves its figures in a file.
 *
 * @param test the class, which Maven runs
 * @param settings what it is told, as Maven properties
 * @param results what its figures mean
 */
record InsideBenchmark(
        Project project,
        String name,
        String description,
        String test,
        Map<String, String> settings,
        Function<JsonNode, List<Result>> results)
        implements Benchmark {

    @Override
    public Report run(long seed, PrintStream out) throws IOException, InterruptedException {
        Path figures = project.root().resolve("ear/target/bench").resolve(name + ".json");
        Files.deleteIfExists(figures);
        try (OwnStack own = OwnStack.demonstration(project, out)) {
            out.println("running " + test + " in a server beside it");
            List<String> lines = new ArrayList<>();
            int exit = new Maven(project).run(arguments(own, seed), lines::add);
            if (exit != 0 || !Files.exists(figures)) {
                lines.stream()
                        .filter(line -> line.startsWith("[ERROR]"))
                        .limit(20)
                        .forEach(out::println);
                throw new Problem("The measure \"" + name + "\" failed: Maven's message is above.");
            }
        }
        return new Report(results.apply(new ObjectMapper().readTree(figures.toFile())), Conditions.with(settings));
    }

    private List<String> arguments(OwnStack own, long seed) {
        List<String> arguments = new ArrayList<>(List.of(
                "-q",
                "-pl",
                "ear",
                "-am",
                "verify",
                "-Dtest=none",
                "-Dit.test=" + test,
                "-Dsurefire.failIfNoSpecifiedTests=false",
                "-Dfailsafe.failIfNoSpecifiedTests=false",
                "-Djacoco.skip=true",
                "-Dgate.format=none",
                "-Dgate.licences=none",
                "-Dstack=" + own.data(),
                "-Dtreille.seed=" + seed));
        settings.forEach((key, value) -> arguments.add("-D" + key + "=" + value));
        return arguments;
    }
}
