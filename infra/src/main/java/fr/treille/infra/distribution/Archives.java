package fr.treille.infra.distribution;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks what the servers are published in. */
public final class Archives {

    private static final int OWNER_MAY_EXECUTE = 0100;

    private Archives() {}

    /** Unpacks a zip without its single top folder; shell scripts become executable, zips do not say. */
    public static void unzip(Path zip, Path target, Predicate<String> wanted) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new BufferedInputStream(Files.newInputStream(zip), 1 << 16))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String name = withoutTopFolder(entry.getName());
                if (name.isEmpty() || entry.isDirectory() && !wanted.test(name) || !wanted.test(name)) {
                    continue;
                }
                Path file = inside(target, name);
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    write(in, file, name.endsWith(".sh"));
                }
            }
        }
    }

    /** Unpacks a gzipped tar without its single top folder. */
    public static void untarGz(Path archive, Path target) throws IOException {
        try (InputStream in = new GzipCompressorInputStream(buffered(archive))) {
            untar(in, target, true);
        }
    }

    /** Unpacks an xz-compressed tar as it is. */
    public static void untarXz(InputStream archive, Path target) throws IOException {
        try (InputStream in = new XZCompressorInputStream(archive)) {
            untar(in, target, false);
        }
    }

    private static InputStream buffered(Path file) throws IOException {
        return new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    }

    private static void untar(InputStream stream, Path target, boolean dropTop) throws IOException {
        TarArchiveInputStream in = new TarArchiveInputStream(stream);
        for (TarArchiveEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            String name = dropTop ? withoutTopFolder(entry.getName()) : entry.getName();
            if (name.isEmpty()) {
                continue;
            }
            Path file = inside(target, name);
            if (entry.isDirectory()) {
                Files.createDirectories(file);
            } else if (entry.isSymbolicLink()) {
                Files.createDirectories(file.getParent());
                Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            } else if (entry.isLink()) {
                Files.createDirectories(file.getParent());
                Files.createLink(file, inside(target, entry.getLinkName()));
            } else {
                write(in, file, (entry.getMode() & OWNER_MAY_EXECUTE) != 0);
            }
        }
    }

    private static String withoutTopFolder(String name) {
        return name.substring(name.indexOf('/') + 1);
    }

    private static Path inside(Path target, String name) throws IOException {
        Path file = target.resolve(name).normalize();
        if (!file.startsWith(target)) {
            throw new IOException("the archive holds a name that leaves its folder: " + name);
        }
        return file;
    }

    private static void write(InputStream in, Path file, boolean executable) throws IOException {
        Files.createDirectories(file.getParent());
        Files.copy(in, file);
        if (executable) {
            Set<PosixFilePermission> permissions = new HashSet<>(Files.getPosixFilePermissions(file));
            permissions.add(PosixFilePermission.OWNER_EXECUTE);
            permissions.add(PosixFilePermission.GROUP_EXECUTE);
            permissions.add(PosixFilePermission.OTHERS_EXECUTE);
            Files.setPosixFilePermissions(file, permissions);
        }
    }
}
