package fr.treille.tenancy.journal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** A ZIP archive that knows the checksum of each file in it. */
final class ExportArchive implements AutoCloseable {

    /** @param lines records in it, without a line of names */
    record File(String name, long lines, String sha256) {}

    private final ZipOutputStream zip;
    private final MessageDigest digest = sha256();
    private final List<File> files = new ArrayList<>();
    private @Nullable String open;
    private long lines;

    ExportArchive(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** What is written from now on is in this file. */
    ExportArchive begin(String name) throws IOException {
        end();
        zip.putNextEntry(new ZipEntry(name));
        open = name;
        return this;
    }

    private void end() throws IOException {
        if (open != null) {
            zip.closeEntry();
            files.add(new File(open, lines, HexFormat.of().formatHex(digest.digest())));
            open = null;
            lines = 0;
        }
    }

    void write(byte[] bytes) throws IOException {
        zip.write(bytes);
        digest.update(bytes);
    }

    void write(String text) throws IOException {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    void line(String line) throws IOException {
        write(line);
        lines++;
    }

    /** Those that are complete, the present one included. */
    List<File> files() {
        try {
            end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(files);
    }

    @Override
    public void close() throws IOException {
        end();
        zip.close();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
