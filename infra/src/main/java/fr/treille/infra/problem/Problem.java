package fr.treille.infra.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** Something the person can act upon: the message is the whole explanation. */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Problem(String sentence) {
        super(sentence);
    }

    public Problem(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    /** The same trouble as one sentence, whatever was thrown. */
    public static Problem of(Throwable thrown) {
        Throwable first = thrown;
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return problem;
            }
            if (cause instanceof IOException io) {
                return new Problem(sentence(io), thrown);
            }
            first = cause;
        }
        return new Problem(
                "Unexpected failure (" + first.getClass().getSimpleName() + ": " + first.getMessage()
                        + "): run again with --debug for the details.",
                thrown);
    }

    private static String sentence(IOException io) {
        String message = String.valueOf(io.getMessage());
        if (message.contains("No space left on device") || message.contains("Disk quota exceeded")) {
            return "The disk is full (" + message + "): free some space and run the command again, nothing was lost.";
        }
        if (io instanceof AccessDeniedException) {
            return message + " may not be read or written by this user: change its owner or choose another --data-dir.";
        }
        if (io instanceof NoSuchFileException) {
            return message + " is missing: run the command again, or with --debug for the details.";
        }
        if (io instanceof FileSystemException) {
            return message + ": correct this and run the command again.";
        }
        return "Reading or writing failed (" + message + "): run again with --debug for the details.";
    }

    /** For lambdas that cannot throw it checked. */
    public static UncheckedIOException unchecked(IOException io) {
        return new UncheckedIOException(io);
    }
}
