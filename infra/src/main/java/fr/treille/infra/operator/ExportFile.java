package fr.treille.infra.operator;

import fr.treille.infra.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;

/** The file that holds everything of a gestionnaire. */
public record ExportFile(Path file) {

    /** Receives it, readable by its owner only; a transfer that breaks leaves no file that looks whole. */
    public static ExportFile receive(OperatorApi api, String key, Path file) throws IOException {
        return receive(file, unfinished -> api.export(key, unfinished));
    }

    /** As the whole export, of the traces of these days. */
    public static ExportFile receiveTraces(
            OperatorApi api, String key, LocalDate from, LocalDate to, String format, Path file) throws IOException {
        return receive(file, unfinished -> api.exportTraces(key, from, to, format, unfinished));
    }

    private interface Transfer {
        void into(Path unfinished) throws IOException;
    }

    private static ExportFile receive(Path file, Transfer transfer) throws IOException {
        Path target = file.toAbsolutePath();
        if (Files.exists(target)) {
            throw new Problem(file + " exists: choose another name, nothing was written over.");
        }
        Path unfinished = Files.createTempFile(
                target.getParent(),
                target.getFileName().toString(),
                ".unfinished",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            transfer.into(unfinished);
            Files.move(unfinished, target);
        } finally {
            Files.deleteIfExists(unfinished);
        }
        return new ExportFile(file);
    }

    public String sha256() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new Problem("There is no file " + file
                    + ": write it with \"infra/treille gestionnaire export KEY --to " + file + "\".");
        }
        MessageDigest digest = digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
