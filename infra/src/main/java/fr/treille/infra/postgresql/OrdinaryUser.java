package fr.treille.infra.postgresql;

import fr.treille.infra.problem.Problem;
import fr.treille.infra.process.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** PostgreSQL refuses to run as root: root becomes somebody else for it. */
record OrdinaryUser(List<String> prefix, boolean another) {

    /** The account that owns nothing, on every system. */
    private static final String NOBODY = "65534";

    /**
     * Finds how to run what works in this directory.
     *
     * @param directory where PostgreSQL will write; given away when root really changes user
     */
    static OrdinaryUser forWorkIn(Path directory) throws IOException, InterruptedException {
        if (!Programs.root()) {
            return new OrdinaryUser(List.of(), false);
        }
        Optional<Path> unshare = Programs.find("unshare");
        if (unshare.isPresent()) {
            // In a user namespace of its own, the process is nobody yet still owns root's files.
            List<String> namespace = List.of(unshare.get().toString(), "-U");
            if (succeeds(namespace, "true")) {
                return new OrdinaryUser(namespace, false);
            }
        }
        Path setpriv = Programs.find("setpriv")
                .orElseThrow(
                        () -> new Problem("PostgreSQL does not run as root, and neither unshare nor setpriv is there"
                                + " to help: run the command as an ordinary user, or install util-linux."));
        OrdinaryUser nobody = new OrdinaryUser(
                List.of(setpriv.toString(), "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"), true);
        nobody.give(directory);
        letThrough(directory.resolveSibling(""));
        if (!succeeds(nobody.prefix, "test", "-w", directory.toString())) {
            throw new Problem("PostgreSQL does not run as root, and user " + NOBODY + " may not enter " + directory
                    + ": choose another place with --data-dir, or run the command as an ordinary user.");
        }
        return nobody;
    }

    List<String> command(String... command) {
        List<String> all = new ArrayList<>(prefix);
        all.addAll(List.of(command));
        return all;
    }

    /** Makes the file, or the whole folder, theirs. */
    void give(Path fileOrFolder) throws IOException {
        if (!another) {
            return;
        }
        try (Stream<Path> tree = Files.walk(fileOrFolder)) {
            for (Path file : tree.toList()) {
                Files.setAttribute(file, "unix:uid", Integer.valueOf(NOBODY));
            }
        }
    }

    /** Files beside keep their own permissions; only the way to the data opens. */
    private static void letThrough(Path dataDirectory) throws IOException {
        Set<PosixFilePermission> permissions = new HashSet<>(Files.getPosixFilePermissions(dataDirectory));
        permissions.add(PosixFilePermission.OTHERS_EXECUTE);
        Files.setPosixFilePermissions(dataDirectory, permissions);
    }

    private static boolean succeeds(List<String> prefix, String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(new OrdinaryUser(prefix, false).command(command))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
