package fr.treille.infra.wildfly;

import fr.treille.infra.distribution.Trees;
import fr.treille.infra.problem.Problem;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Applies our scripts to {@code standalone.xml}, with no server running. */
record Configuration(Path home) {

    void apply(Path scripts) throws IOException, InterruptedException {
        for (Path script : scriptsIn(scripts)) {
            run(script);
        }
        // What the embedded server wrote; each instance has its own of these.
        for (String leftover : List.of("data", "log", "tmp", "configuration/standalone_xml_history")) {
            Trees.delete(home.resolve("standalone").resolve(leftover));
        }
    }

    private static List<Path> scriptsIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".cli"))
                    .sorted()
                    .toList();
        }
    }

    private void run(Path script) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        "sh", home.resolve("bin/jboss-cli.sh").toString(), "--file=" + script)
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"));
        builder.environment().keySet().removeIf(name -> name.startsWith("JAVA") || name.startsWith("JBOSS"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JBOSS_HOME", home.toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process cli = builder.start();
        String output = new String(cli.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (cli.waitFor() != 0) {
            throw new Problem("WildFly refused " + script.getFileName() + " (" + failure(output)
                    + "): correct the script and run the command again.");
        }
    }

    private static String failure(String output) {
        return output.lines()
                .filter(line -> line.contains("failure-description") || line.contains("WFLY"))
                .findFirst()
                .orElse(output)
                .strip();
    }
}
