package fr.treille.infra.build;

import fr.treille.infra.problem.Problem;
import fr.treille.infra.process.Programs;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The whole build with its tests, and the browser they need. */
public record TestSuite(Project project) {

    private static final Path EXPECTED = Path.of("/usr/bin/chromium");

    /** Returns Maven's exit code. */
    public int run(List<String> arguments, PrintStream out) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Path chromium = chromium(out);
        long installed = System.nanoTime();
        List<String> all = new ArrayList<>(List.of("verify"));
        if (!chromium.equals(EXPECTED)) {
            all.add("-Dtreille.chromium=" + chromium);
        }
        all.addAll(arguments);
        int exit = new Maven(project).shown(all);
        long end = System.nanoTime();
        out.println();
        out.println("Installing: " + seconds(start, installed) + "; building and testing: " + seconds(installed, end)
                + "; " + (exit == 0 ? "everything passed." : "see Maven's message above."));
        return exit;
    }

    private static String seconds(long from, long to) {
        return String.format(Locale.ROOT, "%.1f s", (to - from) / 1e9);
    }

    private static Path chromium(PrintStream out) throws IOException, InterruptedException {
        Optional<Path> found = find();
        if (found.isPresent()) {
            return found.get();
        }
        Optional<Path> apt = Programs.find("apt-get");
        if (!Programs.root() || apt.isEmpty()) {
            throw new Problem(
                    "The browser tests need Chromium: install it (on Debian: sudo apt install chromium) and run the"
                            + " command again.");
        }
        out.println("Installing Chromium, once...");
        apt(apt.get(), "update");
        apt(apt.get(), "install", "-y", "--no-install-recommends", "chromium", "fonts-dejavu-core");
        return find().orElseThrow(
                        () -> new Problem("apt installed no Chromium: install it by hand and run the command again."));
    }

    private static Optional<Path> find() {
        return Programs.find("chromium", "chromium-browser", "google-chrome-stable", "google-chrome");
    }

    private static void apt(Path apt, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(apt.toString(), "-q"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO().redirectInput(new File("/dev/null"));
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        if (builder.start().waitFor() != 0) {
            throw new Problem("apt could not install Chromium: see its message above.");
        }
    }
}
