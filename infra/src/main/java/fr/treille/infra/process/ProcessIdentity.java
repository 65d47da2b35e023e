package fr.treille.infra.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One process for ever: its number, and when it started, as numbers are given again.
 *
 * @param start boot of the machine and clock ticks since then, or the start time where there is no /proc
 */
public record ProcessIdentity(long pid, String start) {

    private static final int STATE = 0;
    /** Fields are counted from the one that follows the program's name in /proc/PID/stat. */
    private static final int START_TICKS = 19;

    /** Who has this number now, if anybody alive. */
    public static Optional<ProcessIdentity> of(long pid) {
        Path stat = Path.of("/proc", Long.toString(pid), "stat");
        try {
            if (Files.exists(Path.of("/proc/self/stat"))) {
                return fromProc(pid, Files.readString(stat));
            }
        } catch (IOException gone) {
            return Optional.empty();
        }
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(handle -> handle.info().startInstant())
                .map(instant -> new ProcessIdentity(pid, instant.toString()));
    }

    private static Optional<ProcessIdentity> fromProc(long pid, String stat) throws IOException {
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        // A zombie waits for a parent that may never ask: it runs no more.
        if (fields[STATE].equals("Z") || fields[STATE].equals("X")) {
            return Optional.empty();
        }
        // The boot identifier, not the boot time: the latter moves when the clock is set.
        String boot =
                Files.readString(Path.of("/proc/sys/kernel/random/boot_id")).strip();
        return Optional.of(new ProcessIdentity(pid, boot + ":" + fields[START_TICKS]));
    }

    public boolean alive() {
        return of(pid).filter(this::equals).isPresent();
    }
}
