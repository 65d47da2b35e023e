package fr.treille.infra.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell file on a machine made for the test: its own PATH, home and JDKs. */
class ScriptTest {

    private static final Path SCRIPT = Path.of("treille").toAbsolutePath();

    @TempDir
    private Path machine;

    private final Map<String, String> environment = new HashMap<>();

    private record Outcome(int exit, String out, String err) {}

    @BeforeEach
    void aMachineWithMavenAndNoJdk() throws IOException {
        Path bin = Files.createDirectories(machine.resolve("bin"));
        for (String tool : List.of("dirname", "readlink", "sed", "cat", "find", "head")) {
            Path real = Files.exists(Path.of("/usr/bin", tool)) ? Path.of("/usr/bin", tool) : Path.of("/bin", tool);
            program(bin.resolve(tool), "exec " + real + " \"$@\"");
        }
        program(bin.resolve("mvn"), "echo \"$JAVA_HOME\"; echo \"$*\"; pwd");
        environment.put("PATH", bin.toString());
        environment.put("HOME", machine.resolve("home").toString());
        environment.put("TREILLE_JDK_ROOTS", machine.resolve("jvm").toString());
    }

    @Test
    void mavenRunsOnTheNewestFittingJdkAndNotOnTheOldOne() throws Exception {
        jdk("jvm/java-17", "17.0.15");
        jdk("jvm/java-21", "21.0.1");
        Path newest = jdk("jvm/java-25", "25.0.3");

        assertThat(run("mvn", "-v").out()).startsWith(newest.toString());
    }

    @Test
    void anUnfitJavaHomeIsPassedOver() throws Exception {
        environment.put("JAVA_HOME", jdk("old", "17.0.15").toString());
        Path fit = jdk("home/.sdkman/candidates/java/21.0.1-tem", "21.0.1");

        assertThat(run("mvn").out()).startsWith(fit.toString());
    }

    @Test
    void aFitJavaHomeIsTaken() throws Exception {
        Path chosen = jdk("mine", "21.0.1");
        environment.put("JAVA_HOME", chosen.toString());
        jdk("jvm/java-25", "25.0.3");

        assertThat(run("mvn").out()).startsWith(chosen.toString());
    }

    @Test
    void theCompilerOnThePathCounts() throws Exception {
        Path jdk = jdk("opt/some", "21.0.1");
        Files.createSymbolicLink(machine.resolve("bin/javac"), jdk.resolve("bin/javac"));

        assertThat(run("mvn").out()).startsWith(jdk.toString());
    }

    @Test
    void anExplicitJdkThatDoesNotFitIsRefused() throws Exception {
        environment.put("TREILLE_JDK", jdk("old", "17.0.15").toString());
        jdk("jvm/java-25", "25.0.3");

        Outcome outcome = run("mvn");
        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.err()).contains("TREILLE_JDK").hasLineCount(1);
    }

    @Test
    void noJdkIsSaidInOneSentence() throws Exception {
        jdk("jvm/java-17", "17.0.15");

        Outcome outcome = run("up");
        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.err())
                .contains("no JDK 21 or newer was found", "TREILLE_JDK")
                .hasLineCount(1);
    }

    @Test
    void noMavenIsSaidInOneSentence() throws Exception {
        jdk("jvm/java-25", "25.0.3");
        Files.delete(machine.resolve("bin/mvn"));

        Outcome outcome = run("up");
        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.err()).contains("Maven was not found").hasLineCount(1);
    }

    @Test
    void itWorksThroughALinkAndHandsArgumentsOverUntouched() throws Exception {
        jdk("jvm/java-25", "25.0.3");
        Path link = Files.createSymbolicLink(machine.resolve("linked"), SCRIPT);

        Outcome outcome = run(link, "mvn", "-Dname=two words", "verify");
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out())
                .contains("-Dname=two words verify", machine.toRealPath().toString());
    }

    private Path jdk(String place, String version) throws IOException {
        Path home = machine.resolve(place);
        Files.createDirectories(home.resolve("bin"));
        program(home.resolve("bin/java"), "exit 1");
        program(home.resolve("bin/javac"), "exit 1");
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private static void program(Path file, String shell) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + shell + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Outcome run(String... arguments) throws IOException, InterruptedException {
        return run(SCRIPT, arguments);
    }

    private Outcome run(Path script, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("/bin/sh", script.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(machine.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        Path errors = machine.resolve("errors");
        Process process = builder.redirectError(errors.toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), out, Files.readString(errors));
    }
}
