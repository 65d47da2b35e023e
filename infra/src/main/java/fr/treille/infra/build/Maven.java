package fr.treille.infra.build;

import fr.treille.infra.problem.Problem;
import fr.treille.infra.process.Programs;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Runs Maven in the checkout, on the JDK that runs the launcher. */
public record Maven(Project project) {

    /** Runs it with its output shown, as if it had been typed. */
    public int shown(List<String> arguments) throws IOException, InterruptedException {
        return builder(arguments).inheritIO().start().waitFor();
    }

    /**
     * Runs it, handing over each line.
     *
     * @return its exit code
     */
    public int run(List<String> arguments, Consumer<String> lines) throws IOException, InterruptedException {
        List<String> uncoloured = new ArrayList<>(List.of("-Dstyle.color=never"));
        uncoloured.addAll(arguments);
        ProcessBuilder builder = builder(uncoloured).redirectErrorStream(true);
        builder.redirectInput(new File("/dev/null"));
        Process process = builder.start();
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            reader.lines().forEach(lines);
            return process.waitFor();
        } finally {
            process.destroy();
        }
    }

    private ProcessBuilder builder(List<String> arguments) {
        Path mvn = Programs.find("mvn")
                .orElseThrow(() -> new Problem(
                        "Maven was not found: install version 3.8.7 or newer (on Debian: apt install maven)."));
        List<String> command = new ArrayList<>(List.of(mvn.toString(), "-B"));
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(project.root().toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder;
    }
}
