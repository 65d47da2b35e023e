package fr.treille.infra.process;

import fr.treille.infra.problem.Problem;
import java.io.IOException;
import java.time.Duration;

/** Ends one process: politely, then without asking. */
public final class Stopping {

    private static final long LOOK_MILLIS = 50;
    private static final Duration AFTER_KILL = Duration.ofSeconds(10);

    private Stopping() {}

    /**
     * Sends the signal and waits; after the patience sends KILL.
     *
     * @param signal TERM, INT…
     */
    public static void stop(ProcessIdentity process, String signal, Duration patience)
            throws IOException, InterruptedException {
        if (sent(process, signal, patience) || sent(process, "KILL", AFTER_KILL)) {
            return;
        }
        throw new Problem("Process " + process.pid() + " does not stop: end it by hand (kill -9 " + process.pid()
                + ") and run the command again.");
    }

    private static boolean sent(ProcessIdentity process, String signal, Duration patience)
            throws IOException, InterruptedException {
        if (!process.alive()) {
            return true;
        }
        // Java can send TERM and KILL only; PostgreSQL stops fast on INT.
        new ProcessBuilder("sh", "-c", "kill -" + signal + " " + process.pid())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        long end = System.nanoTime() + patience.toNanos();
        while (process.alive()) {
            if (System.nanoTime() > end) {
                return false;
            }
            Thread.sleep(LOOK_MILLIS);
        }
        return true;
    }
}
