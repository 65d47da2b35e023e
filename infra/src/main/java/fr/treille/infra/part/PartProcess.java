package fr.treille.infra.part;

import fr.treille.infra.instance.DataDirectory;
import fr.treille.infra.problem.Problem;
import fr.treille.infra.process.Daemon;
import fr.treille.infra.process.PidFile;
import fr.treille.infra.process.ProcessIdentity;
import fr.treille.infra.process.Stopping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/** The process of one part: its pid file, its log, its life. */
public final class PartProcess {

    private static final long LOOK_MILLIS = 100;

    private final String name;
    private final String title;
    private final Path log;
    private final PidFile pidFile;
    private volatile long logStart = -1;

    public PartProcess(String name, String title, DataDirectory data) {
        this.name = name;
        this.title = title;
        this.log = data.log(name);
        this.pidFile = data.pidFile(name);
    }

    /** Asks the part itself whether it is ready. */
    @FunctionalInterface
    public interface Readiness {
        boolean ready() throws IOException, InterruptedException;
    }

    public Optional<PidFile.Started> running() {
        return pidFile.running();
    }

    /** Whether it runs, and with these settings. */
    public boolean runsWith(String settings) {
        return running().filter(started -> started.settings().equals(settings)).isPresent();
    }

    public PartStatus status(int port, Readiness readiness) throws IOException {
        Optional<PidFile.Started> started = running();
        if (started.isEmpty()) {
            return new PartStatus(name, OptionalLong.empty(), port, Health.DOWN);
        }
        Health health = answers(readiness) ? Health.UP : Health.STARTING;
        return new PartStatus(name, OptionalLong.of(started.get().identity().pid()), port, health);
    }

    private static boolean answers(Readiness readiness) throws IOException {
        try {
            return readiness.ready();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public void start(Daemon daemon, String settings) throws IOException {
        Daemon.rotate(log);
        logStart = Files.exists(log) ? Files.size(log) : 0;
        ProcessIdentity identity = daemon.start(log);
        pidFile.write(new PidFile.Started(identity, settings));
    }

    /** Waits until it is ready; tells from its log why it never will be. */
    public void awaitReady(Readiness readiness, Duration patience) throws IOException, InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (!readiness.ready()) {
            if (running().isEmpty()) {
                throw new Problem(title + " stopped while starting (" + lastWords() + "): see " + log
                        + " and run the command again.");
            }
            if (System.nanoTime() > end) {
                throw new Problem(title + " is not ready after " + patience.toSeconds() + " s (" + lastWords()
                        + "): see " + log + "; \"infra/treille up\" goes on waiting, \"infra/treille down\" gives up.");
            }
            Thread.sleep(LOOK_MILLIS);
        }
    }

    /** Stops it if it runs, and forgets it. */
    public void stop(String signal, Duration patience) throws IOException, InterruptedException {
        Optional<PidFile.Started> started = running();
        if (started.isPresent()) {
            Stopping.stop(started.get().identity(), signal, patience);
        }
        pidFile.delete();
    }

    /** The first line with this word that the process wrote, if this launcher started it. */
    public Optional<String> wroteSinceStart(String word) throws IOException {
        return logStart < 0
                ? Optional.empty()
                : LastWords.since(logStart, log).stream()
                        .filter(line -> line.contains(word))
                        .findFirst()
                        .map(String::strip);
    }

    private String lastWords() throws IOException {
        return LastWords.of(LastWords.since(Math.max(0, logStart), log));
    }
}
