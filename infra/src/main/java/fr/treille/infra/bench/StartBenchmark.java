package fr.treille.infra.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.treille.infra.build.Ear;
import fr.treille.infra.build.Project;
import fr.treille.infra.distribution.Trees;
import fr.treille.infra.problem.Problem;
import fr.treille.infra.progress.Progress;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
        try (Progress progress = new Progress(out, false)) {
            new Ear(project).ensureFresh(progress.step("Application"));
        }
        Path data = Files.createTempDirectory("treille-bench");
        List<Result> results = new ArrayList<>();
        try {
            results.add(Result.measured("up-cold", timed(out, data, "up", "--no-build", "--free-ports"), "s"));
            results.add(Result.atMost(NO_OP_SECONDS, "up-no-op", timed(out, data, "up"), "s"));
            out.println("idle for " + IDLE.toSeconds() + " s");
            Thread.sleep(IDLE);
            results.addAll(memory(data));
            results.add(Result.measured("down", timed(out, data, "down"), "s"));
            results.add(Result.measured("up-warm", timed(out, data, "up", "--no-build"), "s"));
            results.add(Result.measured("ear-size", Files.size(project.ear()) / 1e6, "MB"));
        } finally {
            launcher(data, "down");
            Trees.delete(data);
        }
        return new Report(results, settings());
    }

    private static Map<String, String> settings() {
        return Map.of(
                "java", Runtime.version().toString(),
                "processors", processors(),
                "load-average", String.format(Locale.ROOT, "%.1f", load()),
                "servers", "already unpacked");
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static String processors() {
        return Integer.toString(ManagementFactory.getOperatingSystemMXBean().getAvailableProcessors());
    }

    private double timed(PrintStream out, Path data, String command, String... options)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        launcher(data, command, options);
        double seconds = (System.nanoTime() - start) / 1e9;
        out.printf("%-20s %.2f s%n", String.join(" ", command, String.join(" ", options)), seconds);
        return seconds;
    }

    private List<Result> memory(Path data) throws IOException, InterruptedException {
        JsonNode status = new ObjectMapper().readTree(launcher(data, "status", "--json"));
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

    private String launcher(Path data, String command, String... options) throws IOException, InterruptedException {
        List<String> words =
                new ArrayList<>(List.of(project.script().toString(), command, "--data-dir", data.toString()));
        words.addAll(List.of(options));
        Process process = new ProcessBuilder(words)
                .redirectInput(new File("/dev/null"))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new Problem("\"" + command + "\" failed while being measured: its message is above.");
        }
        return output;
    }
}
