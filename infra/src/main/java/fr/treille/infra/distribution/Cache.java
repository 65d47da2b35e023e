package fr.treille.infra.distribution;

import fr.treille.infra.problem.Problem;
import fr.treille.infra.progress.Step;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Unpacked servers, shared by all instances of one person. */
public final class Cache {

    private static final long NEEDED_BYTES = 1L << 30;

    /** Fills a new entry. */
    @FunctionalInterface
    public interface Recipe {
        void make(Path target) throws IOException, InterruptedException;
    }

    private final Path root;

    public Cache(Path root) {
        this.root = root;
    }

    /** {@code TREILLE_CACHE}, or the user's cache directory. */
    public static Cache ofTheUser() {
        String chosen = System.getenv("TREILLE_CACHE");
        return new Cache(
                chosen == null || chosen.isBlank()
                        ? Path.of(System.getProperty("user.home"), ".cache", "treille")
                        : Path.of(chosen).toAbsolutePath());
    }

    /** The entry of this name, made first if it is not there yet. */
    public Path entry(String name, Step step, Recipe recipe) throws IOException, InterruptedException {
        Path entry = root.resolve(name);
        if (Files.isDirectory(entry)) {
            return entry;
        }
        Files.createDirectories(root);
        step.doing("preparing " + name);
        try (FileChannel channel = FileChannel.open(
                        root.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (lock.isValid() && !Files.isDirectory(entry)) {
                make(entry, recipe);
            }
            return entry;
        }
    }

    private void make(Path entry, Recipe recipe) throws IOException, InterruptedException {
        requireSpace(root);
        Path unfinished = entry.resolveSibling(entry.getFileName() + ".unfinished");
        Trees.delete(unfinished);
        Files.createDirectories(unfinished);
        try {
            recipe.make(unfinished);
            Files.move(unfinished, entry, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | InterruptedException | RuntimeException e) {
            Trees.delete(unfinished);
            throw e;
        }
    }

    /** Refuses to begin what would end in a full disk. */
    public static void requireSpace(Path directory) throws IOException {
        long usable = Files.getFileStore(directory).getUsableSpace();
        if (usable < NEEDED_BYTES) {
            throw new Problem("Only " + (usable >> 20) + " MB are free where " + directory
                    + " is, 1024 MB are needed: free some space and run the command again.");
        }
    }
}
