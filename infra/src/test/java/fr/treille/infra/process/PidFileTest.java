package fr.treille.infra.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {

    @TempDir
    private Path folder;

    private PidFile file;

    @BeforeEach
    void aPidFile() {
        file = new PidFile(folder.resolve("part.pid"));
    }

    private ProcessIdentity sleeper() throws Exception {
        Daemon daemon = new Daemon(List.of("sleep", "60"), Map.of(), folder);
        return daemon.start(folder.resolve("log"));
    }

    @Test
    void aRunningProcessIsFoundUntilItStops() throws Exception {
        ProcessIdentity process = sleeper();
        file.write(new PidFile.Started(process, "settings"));
        assertThat(file.running()).contains(new PidFile.Started(process, "settings"));

        Stopping.stop(process, "TERM", Duration.ofSeconds(10));
        assertThat(file.running()).isEmpty();
    }

    @Test
    void anotherProcessWithTheSameNumberIsNotOurs() throws Exception {
        long us = ProcessHandle.current().pid();
        file.write(new PidFile.Started(new ProcessIdentity(us, "another boot:123"), "settings"));

        assertThat(file.running()).isEmpty();
    }

    @Test
    void aDamagedFileSaysNothing() throws Exception {
        Files.writeString(folder.resolve("part.pid"), "12");

        assertThat(file.running()).isEmpty();
    }

    @Test
    void aDaemonIsInASessionOfItsOwnAndInheritsNoSettings() throws Exception {
        ProcessIdentity process = sleeper();
        try {
            String own = Long.toString(process.pid());
            // It takes a session of its own a moment after its birth, then becomes the command:
            // in between, the kernel shows no settings at all.
            for (int i = 0;
                    i < 100 && !(sessionOf(own).equals(own) && commandOf(own).startsWith("sleep"));
                    i++) {
                Thread.sleep(50);
            }
            assertThat(sessionOf(own)).isEqualTo(own);
            assertThat(Files.readString(Path.of("/proc", own, "environ")))
                    .contains("LC_ALL=C.UTF-8")
                    .doesNotContain("JAVA_HOME=", "MAVEN");
        } finally {
            Stopping.stop(process, "KILL", Duration.ofSeconds(10));
        }
    }

    private static String sessionOf(String pid) throws IOException {
        String stat = Files.readString(Path.of("/proc", pid, "stat"));
        return stat.substring(stat.lastIndexOf(')') + 2).split(" ")[3];
    }

    private static String commandOf(String pid) throws IOException {
        return Files.readString(Path.of("/proc", pid, "cmdline"));
    }

    @Test
    void aProcessThatIgnoresTheSignalIsKilled() throws Exception {
        Daemon deaf = new Daemon(List.of("sh", "-c", "trap '' TERM; while :; do sleep 1; done"), Map.of(), folder);
        ProcessIdentity process = deaf.start(folder.resolve("log"));

        Stopping.stop(process, "TERM", Duration.ofMillis(300));
        assertThat(process.alive()).isFalse();
    }

    @Test
    void aLogThatGrewTooLongIsPutAside() throws Exception {
        Path log = folder.resolve("part.log");
        Files.write(log, new byte[21 * 1024 * 1024]);
        Daemon.rotate(log);

        assertThat(log).doesNotExist();
        assertThat(folder.resolve("part.log.1")).exists();
    }
}
