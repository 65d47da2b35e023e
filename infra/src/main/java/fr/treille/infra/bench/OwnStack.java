package fr.treille.infra.bench;

import fr.treille.infra.build.Ear;
import fr.treille.infra.build.Project;
import fr.treille.infra.distribution.Trees;
import fr.treille.infra.instance.Instance;
import fr.treille.infra.operator.OperatorApi;
import fr.treille.infra.operator.OperatorTokens;
import fr.treille.infra.postgresql.EmbeddedPostgresql;
import fr.treille.infra.problem.Problem;
import fr.treille.infra.progress.Progress;
import fr.treille.infra.stack.Stack;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An instance for one measure, in a directory of its own that goes with it. */
record OwnStack(Project project, Path data) implements AutoCloseable {

    /** Builds the archive if need be; starts nothing. */
    static OwnStack prepare(Project project, PrintStream out) throws IOException, InterruptedException {
        try (Progress progress = new Progress(out, false)) {
            new Ear(project).ensureFresh(progress.step("Application"));
        }
        return new OwnStack(project, Files.createTempDirectory("treille-bench"));
    }

    /** One that runs, without anybody in it. */
    static OwnStack empty(Project project, PrintStream out) throws IOException, InterruptedException {
        return started(project, out, "--no-demonstration");
    }

    /** One that runs, with the demonstration's gestionnaires and accounts. */
    static OwnStack demonstration(Project project, PrintStream out) throws IOException, InterruptedException {
        return started(project, out);
    }

    private static OwnStack started(Project project, PrintStream out, String... options)
            throws IOException, InterruptedException {
        OwnStack own = prepare(project, out);
        try {
            out.println("starting an instance of its own");
            own.launcher(
                    "up",
                    Stream.concat(Stream.of("--no-build", "--free-ports"), Stream.of(options))
                            .toArray(String[]::new));
            return own;
        } catch (IOException | InterruptedException | RuntimeException e) {
            own.close();
            throw e;
        }
    }

    /** Runs a command of the launcher on it, and returns what that printed. */
    String launcher(String command, String... options) throws IOException, InterruptedException {
        List<String> words =
                new ArrayList<>(List.of(project.script().toString(), command, "--data-dir", data.toString()));
        words.addAll(List.of(options));
        ProcessBuilder builder = new ProcessBuilder(words)
                .redirectInput(new File("/dev/null"))
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        // What is measured is ours, whatever the person's environment names.
        builder.environment()
                .keySet()
                .removeIf(name -> name.startsWith("TREILLE_DB_") || name.startsWith("TREILLE_OIDC_"));
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new Problem("\"" + command + "\" failed while being measured: its message is above.");
        }
        return output;
    }

    Instance instance() {
        return new Instance(data);
    }

    Stack stack() throws IOException {
        Instance instance = instance();
        return Stack.of(
                project,
                instance,
                instance.settings()
                        .orElseThrow(() -> new Problem("The instance that is measured did not start: see above.")));
    }

    OperatorApi api() throws IOException {
        Stack stack = stack();
        return new OperatorApi(stack.settings().url(), new SparingTokens(new OperatorTokens(stack.keycloak())));
    }

    EmbeddedPostgresql postgresql() throws IOException {
        if (stack().postgresql() instanceof EmbeddedPostgresql own) {
            return own;
        }
        throw new Problem("This measure reads PostgreSQL's own memory and tables: it needs the one of the launcher.");
    }

    @Override
    public void close() throws IOException, InterruptedException {
        try {
            launcher("down");
        } finally {
            Trees.delete(data);
        }
    }
}
