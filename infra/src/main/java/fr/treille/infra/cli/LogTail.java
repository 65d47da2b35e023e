package fr.treille.infra.cli;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The end of a log, and what is added to it. */
final class LogTail {

    /** Enough for the lines anybody reads; a log may be of 20 MB. */
    private static final int TAIL_BYTES = 1 << 20;

    private final String prefix;
    private final Path log;
    private long position;

    LogTail(String prefix, Path log) {
        this.prefix = prefix;
        this.log = log;
    }

    boolean exists() {
        return Files.exists(log);
    }

    List<String> last(int lines) throws IOException {
        if (!exists()) {
            return List.of();
        }
        position = Math.max(0, Files.size(log) - TAIL_BYTES);
        List<String> all = more();
        return all.subList(Math.max(0, all.size() - lines), all.size());
    }

    /** Whole lines written since the last call. */
    List<String> more() throws IOException {
        if (!exists()) {
            return List.of();
        }
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            // Shorter than before: it was rotated.
            if (file.length() < position) {
                position = 0;
            }
            byte[] bytes = new byte[(int) Math.min(TAIL_BYTES, file.length() - position)];
            file.seek(position);
            file.readFully(bytes);
            int end = bytes.length;
            while (end > 0 && bytes[end - 1] != '\n') {
                end--;
            }
            position += end;
            return new String(bytes, 0, end, StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> prefix + line)
                    .toList();
        }
    }
}
