package fr.treille.infra.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/** Remembers which process is a part of ours, and with which settings it was started. */
public final class PidFile {

    /** What was started. */
    public record Started(ProcessIdentity identity, String settings) {}

    private final Path file;

    public PidFile(Path file) {
        this.file = file;
    }

    /** The process if it is still the same one and still alive; a stale file says nothing. */
    public Optional<Started> running() {
        try {
            List<String> lines = Files.readAllLines(file);
            if (lines.size() < 3) {
                return Optional.empty();
            }
            ProcessIdentity identity = new ProcessIdentity(Long.parseLong(lines.get(0)), lines.get(1));
            return identity.alive() ? Optional.of(new Started(identity, lines.get(2))) : Optional.empty();
        } catch (IOException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    public void write(Started started) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        Files.write(
                next,
                List.of(
                        Long.toString(started.identity().pid()),
                        started.identity().start(),
                        started.settings()));
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    }

    public void delete() throws IOException {
        Files.deleteIfExists(file);
    }
}
