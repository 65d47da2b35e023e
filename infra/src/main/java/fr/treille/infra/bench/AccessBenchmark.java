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

/** The decision function by itself: it needs neither a server nor a database, so a class of its own tests measures it. */
record AccessBenchmark(Project project) implements Benchmark {

    private static final String DECISIONS = "20000000";
    private static final double PER_SECOND = 1_000_000;
    private static final double BYTES = 200;

    @Override
    public String name() {
        return "access";
    }

    @Override
    public String description() {
        return "decisions on one core, 500 assignments and 5,000 persons: how many a second, bytes for each";
    }

    @Override
    public Report run(long seed, PrintStream out) throws IOException, InterruptedException {
        Path figures = project.root().resolve("tenancy/target/bench/access.json");
        Files.deleteIfExists(figures);
        List<String> lines = new ArrayList<>();
        int exit = new Maven(project)
                .run(
                        List.of(
                                "-q",
                                "-pl",
                                "tenancy",
                                "test",
                                "-Dtest=AccessBench",
                                "-Djacoco.skip=true",
                                "-Dgate.format=none",
                                "-Dtreille.seed=" + seed,
                                "-Dtreille.bench.decisions=" + DECISIONS),
                        lines::add);
        if (exit != 0 || !Files.exists(figures)) {
            lines.stream().filter(line -> line.startsWith("[ERROR]")).limit(20).forEach(out::println);
            throw new Problem("The measure \"access\" failed: Maven's message is above.");
        }
        JsonNode measured = new ObjectMapper().readTree(figures.toFile());
        return new Report(
                List.of(
                        Result.atLeast(
                                PER_SECOND,
                                "decisions",
                                measured.get("perSecond").asDouble(),
                                "decisions/s"),
                        Result.atMost(BYTES, "allocation", measured.get("bytes").asDouble(), "bytes"),
                        Result.measured("permitted", measured.get("permitted").asDouble(), "of the decisions")),
                Conditions.with(Map.of("decisions", DECISIONS)));
    }
}
