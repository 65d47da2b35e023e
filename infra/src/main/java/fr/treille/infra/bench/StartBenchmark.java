package fr.treille.infra.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.treille.infra.build.Project;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How long it takes from a command to a usable Treille, and what that holds of the machine while idle. */
record StartBenchmark(Project project) implements Benchmark {

    private static final double NO_OP_SECONDS = 1;
    /** After a start the collector still gives memory back for a while. */
    private static final Duration IDLE = Duration.ofSeconds(20);

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String description() {
        return "up from nothing, down, up again, up when all runs; size of the archive, idle memory of each part";
    }

    @Override
    public Report run(long seed, PrintStream out) throws IOException, InterruptedException {
        List<Result> results = new ArrayList<>();
        try (OwnStack own = OwnStack.prepare(project, out)) {
            results.add(Result.measured("up-cold", timed(out, own, "up", "--no-build", "--free-ports"), "s"));
            results.add(Result.atMost(NO_OP_SECONDS, "up-no-op", timed(out, own, "up"), "s"));
            out.println("idle for " + IDLE.toSeconds() + " s");
            Thread.sleep(IDLE);
            results.addAll(memory(own));
            results.add(Result.measured("down", timed(out, own, "down"), "s"));
            results.add(Result.measured("up-warm", timed(out, own, "up", "--no-build"), "s"));
            results.add(Result.measured("ear-size", Files.size(project.ear()) / 1e6, "MB"));
        }
        return new Report(results, Conditions.with("servers", "already unpacked"));
    }

    private double timed(PrintStream out, OwnStack own, String command, String... options)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        own.launcher(command, options);
        double seconds = (System.nanoTime() - start) / 1e9;
        out.printf("%-20s %.2f s%n", String.join(" ", command, String.join(" ", options)), seconds);
        return seconds;
    }

    private List<Result> memory(OwnStack own) throws IOException, InterruptedException {
        JsonNode status = new ObjectMapper().readTree(own.launcher("status", "--json"));
        List<Result> results = new ArrayList<>();
        for (JsonNode part : status.path("parts")) {
            String name = "idle-memory-" + part.path("name").asText();
            results.add(Result.measured(name, residentMegabytes(part.path("pid").asLong()), "MB"));
        }
        return results;
    }

    private static double residentMegabytes(long pid) throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc", Long.toString(pid), "status"))) {
            if (line.startsWith("VmRSS:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
            }
        }
        throw new IOException("no memory known of process " + pid);
    }
}
