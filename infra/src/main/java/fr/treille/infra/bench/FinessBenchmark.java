package fr.treille.infra.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.treille.infra.build.Project;
import fr.treille.infra.finess.SyntheticFiles;
import fr.treille.infra.operator.Importation;
import fr.treille.infra.operator.OperatorApi;
import fr.treille.infra.postgresql.Connections;
import fr.treille.infra.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;

/** A whole country taken in, as fast as PostgreSQL copies the same rows, and taken in again without a change. */
record FinessBenchmark(Project project) implements Benchmark {

    private static final String NATIONAL = "../shared/data/finess/etalab-cs1100507-stock-20210108-0427.csv";
    private static final int ESTABLISHMENTS = 65_063;
    private static final double SECONDS = 60;
    private static final double HEAP_MEGABYTES = 64;
    private static final double OF_COPY = 1 / 3.0;
    private static final double OF_FIRST = 1 / 3.0;
    private static final Duration LOOK = Duration.ofMillis(100);
    private static final Duration BETWEEN_COLLECTIONS = Duration.ofMillis(700);

    /** What looks at the import while it goes on. */
    @FunctionalInterface
    private interface Meanwhile {
        void look() throws IOException, InterruptedException;
    }

    @Override
    public String name() {
        return "finess";
    }

    @Override
    public String description() {
        return "a national file of establishments taken in, against COPY of the same rows; again unchanged; heap";
    }

    @Override
    public Report run(long seed, PrintStream out) throws IOException, InterruptedException, SQLException {
        try (OwnStack own = OwnStack.empty(project, out)) {
            Path file = file(own, seed, out);
            OperatorApi api = own.api();
            // With a few lines only: so that the first measure is not the one of a compiler.
            double warm = heap(own, api, file, out);
            double first = seconds(api, file, false, out, () -> Thread.sleep(LOOK));
            double again = seconds(api, file, false, out, () -> Thread.sleep(LOOK));
            Copy copy = Copy.of(own);
            out.printf("%d rows copied in %.2f s%n", copy.rows(), copy.seconds());
            return new Report(
                    List.of(
                            Result.atMost(SECONDS, "import", first, "s"),
                            Result.atLeast(OF_COPY, "of-copy", copy.seconds() / first, "times"),
                            Result.measured("copy", copy.seconds(), "s"),
                            Result.atMost(OF_FIRST, "again-of-first", again / first, "times"),
                            Result.measured("again", again, "s"),
                            Result.atMost(HEAP_MEGABYTES, "heap-growth", warm, "MB"),
                            Result.measured("establishments", copy.rows(), "rows")),
                    Conditions.with(Map.of("file", file.getFileName().toString())));
        }
    }

    /** The real one where it is beside the project; otherwise one of the same size. */
    private Path file(OwnStack own, long seed, PrintStream out) throws IOException {
        Path national = project.root().resolve(NATIONAL).normalize();
        if (Files.exists(national)) {
            return national;
        }
        out.println("no national file beside the project: one of the same size is made");
        return new SyntheticFiles(ESTABLISHMENTS, seed)
                .write(SyntheticFiles.Format.csv, own.data().resolve("finess")).stream()
                        .filter(made -> made.getFileName().toString().contains("1100507"))
                        .findFirst()
                        .orElseThrow(() -> new Problem("The generator made no file of establishments."));
    }

    /** By a dry run, which does all of the work and leaves nothing: the largest heap after a collection, less the first. */
    private static double heap(OwnStack own, OperatorApi api, Path file, PrintStream out)
            throws IOException, InterruptedException, SQLException {
        seconds(api, file, true, out, () -> Thread.sleep(LOOK));
        Heap heap = new Heap(wildfly(own));
        double before = heap.megabytesAfterCollection();
        double[] most = {before};
        seconds(api, file, true, out, () -> {
            most[0] = Math.max(most[0], heap.megabytesAfterCollection());
            Thread.sleep(BETWEEN_COLLECTIONS);
        });
        out.printf("heap after collections: %.1f MB before, %.1f MB at most%n", before, most[0]);
        return most[0] - before;
    }

    private static long wildfly(OwnStack own) throws IOException, InterruptedException {
        JsonNode status = new ObjectMapper().readTree(own.launcher("status", "--json"));
        for (JsonNode part : status.path("parts")) {
            if (part.path("name").asText().equalsIgnoreCase("wildfly")) {
                return part.path("pid").asLong();
            }
        }
        throw new Problem("The instance that is measured has no WildFly: see above.");
    }

    /** From the first byte sent to the last row seen by all. */
    private static double seconds(OperatorApi api, Path file, boolean dryRun, PrintStream out, Meanwhile meanwhile)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        Importation now = api.importFiness(file, "bench.csv", dryRun);
        while (now.running()) {
            meanwhile.look();
            now = api.importation(now.id());
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (!now.succeeded()) {
            throw new Problem("The import failed while being measured: "
                    + now.error().orElse("see the log with \"infra/treille logs wildfly\"") + ".");
        }
        out.printf("%s%s in %.2f s%n", dryRun ? "dry run " : "", now.counts(), seconds);
        return seconds;
    }

    /**
     * The rows that were imported, copied into a table with the same columns and indexes.
     *
     * @param rows how many
     * @param seconds from the first byte to the commit
     */
    private record Copy(long rows, double seconds) {

        private static final String SOURCE = "copy referential.etablissement to stdout";

        static Copy of(OwnStack own) throws IOException, SQLException {
            Path kept = own.data().resolve("etablissement.copy");
            try (Connection connection = Connections.open(own.postgresql().asSuperuser("treille"));
                    Statement statement = connection.createStatement()) {
                PGConnection postgresql = connection.unwrap(PGConnection.class);
                try (OutputStream to = Files.newOutputStream(kept)) {
                    postgresql.getCopyAPI().copyOut(SOURCE, to);
                }
                statement.execute("set search_path = referential");
                statement.execute("create table referential.mesure (like referential.etablissement including all)");
                long start = System.nanoTime();
                long rows;
                try (InputStream from = Files.newInputStream(kept)) {
                    rows = postgresql.getCopyAPI().copyIn("copy referential.mesure from stdin", from, 1 << 16);
                }
                double seconds = (System.nanoTime() - start) / 1e9;
                statement.execute("drop table referential.mesure");
                return new Copy(rows, seconds);
            }
        }
    }
}
