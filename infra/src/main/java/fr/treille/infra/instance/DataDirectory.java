package fr.treille.infra.instance;

import fr.treille.infra.process.PidFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;

/** Where everything of an instance is. */
public record DataDirectory(Path root) {

    /** What may be there before the instance is: a lock, logs of what failed. */
    private static final Set<String> NOT_DATA = Set.of("run", "log");

    Path settings() {
        return root.resolve("instance.properties");
    }

    Path secrets() {
        return root.resolve("secrets.properties");
    }

    public Path postgresql() {
        return root.resolve("postgresql");
    }

    public Path keycloak() {
        return root.resolve("keycloak");
    }

    public Path wildfly() {
        return root.resolve("wildfly");
    }

    public Path run() {
        return root.resolve("run");
    }

    public Path log(String part) {
        return root.resolve("log").resolve(part + ".log");
    }

    public PidFile pidFile(String part) {
        return new PidFile(run().resolve(part + ".pid"));
    }

    boolean holdsData() throws IOException {
        if (!Files.isDirectory(root)) {
            return false;
        }
        try (Stream<Path> children = Files.list(root)) {
            return children.anyMatch(child -> !NOT_DATA.contains(String.valueOf(child.getFileName())));
        }
    }

    /** Whether an instance was ever there, or nothing but what a failed attempt leaves. */
    public boolean looksOurs() throws IOException {
        return Files.exists(settings()) || Files.exists(secrets()) || !holdsData();
    }

    void create() throws IOException {
        if (!Files.isDirectory(root)) {
            Files.createDirectories(root.toAbsolutePath().getParent());
            // Passwords and records of persons are in there.
            Files.createDirectory(
                    root, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        Files.createDirectories(run());
        Files.createDirectories(log("any").getParent());
    }
}
