package fr.treille.infra.postgresql;

import fr.treille.infra.distribution.Cache;
import fr.treille.infra.distribution.Trees;
import fr.treille.infra.instance.PrivateFile;
import fr.treille.infra.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** PostgreSQL's data directory. */
record Cluster(Path directory) {

    static final String SUPERUSER = "postgres";

    private static final Path PROC = Path.of("/proc");
    /** A killed server's children notice within a second or so. */
    private static final Duration ORPHANS = Duration.ofSeconds(10);

    /** Whether it is there; refuses one that is damaged or of another version. */
    boolean exists(String version) throws IOException {
        if (!Files.isDirectory(directory)) {
            return false;
        }
        Path mark = directory.resolve("PG_VERSION");
        if (!Files.isReadable(mark) || !Files.isReadable(directory.resolve("global/pg_control"))) {
            throw new Problem("The data directory of PostgreSQL (" + directory
                    + ") is damaged: put it back from a backup, or delete everything with \"infra/treille reset\"; nothing"
                    + " was changed.");
        }
        String major = Files.readString(mark).strip();
        if (!version.startsWith(major + ".")) {
            throw new Problem("The data in " + directory + " is of PostgreSQL " + major + ", this is PostgreSQL "
                    + version + ": use the version of Treille that wrote it, or another directory with --data-dir.");
        }
        return true;
    }

    /** Makes it beside, then names it: a crash half way leaves nothing that looks whole. */
    void create(Path home, String password) throws IOException, InterruptedException {
        Cache.requireSpace(directory.resolveSibling(""));
        Path unfinished = directory.resolveSibling("postgresql.unfinished");
        Trees.delete(unfinished);
        Files.createDirectory(unfinished);
        OrdinaryUser user = OrdinaryUser.forWorkIn(unfinished);
        Path passwordFile = directory.resolveSibling("run").resolve("initdb.password");
        try {
            PrivateFile.write(passwordFile, password);
            user.give(passwordFile);
            initialise(user, home, unfinished, passwordFile);
            Files.move(unfinished, directory, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(passwordFile);
            Trees.delete(unfinished);
        }
    }

    private static void initialise(OrdinaryUser user, Path home, Path target, Path passwordFile)
            throws IOException, InterruptedException {
        // "C" comes with every system and the builtin provider with PostgreSQL: the same order of words everywhere.
        List<String> command = user.command(
                home.resolve("bin/initdb").toString(),
                "-D",
                target.toString(),
                "-U",
                SUPERUSER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        Process initdb = builder.start();
        String output = new String(initdb.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (initdb.waitFor() != 0) {
            String last = output.lines()
                    .filter(line -> line.contains("error") || line.contains("No space"))
                    .findFirst()
                    .orElse(output.strip());
            throw last.contains("No space left on device")
                    ? Problem.of(new IOException(last))
                    : new Problem("PostgreSQL could not prepare its data directory (" + last
                            + "): correct this and run the command again, nothing was lost.");
        }
    }

    /**
     * Removes a lock whose number was given to another program; PostgreSQL sees to any other stale lock by itself.
     *
     * <p>The lock also guards against children that outlive their killed parent, so it goes only once nobody works in
     * the directory any more.
     */
    void mendLock() throws IOException, InterruptedException {
        Path lock = directory.resolve("postmaster.pid");
        if (!Files.exists(lock) || !Files.isDirectory(PROC)) {
            return;
        }
        long end = System.nanoTime() + ORPHANS.toNanos();
        List<Long> workers = workers();
        while (!workers.isEmpty() && System.nanoTime() < end) {
            Thread.sleep(100);
            workers = workers();
        }
        if (!workers.isEmpty()) {
            throw new Problem("PostgreSQL already works in " + directory + " as process " + workers.getFirst()
                    + ", which this launcher did not start: stop it (kill -INT " + workers.getFirst()
                    + ") and run the command again.");
        }
        Files.delete(lock);
    }

    /** Every process of PostgreSQL works from its data directory. */
    private List<Long> workers() throws IOException {
        try (Stream<Path> processes = Files.list(PROC)) {
            return processes
                    .filter(process -> process.getFileName().toString().matches("\\d+"))
                    .filter(this::worksHere)
                    .map(process -> Long.valueOf(process.getFileName().toString()))
                    .toList();
        }
    }

    private boolean worksHere(Path process) {
        try {
            return Files.readSymbolicLink(process.resolve("cwd")).equals(directory.toRealPath());
        } catch (IOException notOurs) {
            return false;
        }
    }
}
