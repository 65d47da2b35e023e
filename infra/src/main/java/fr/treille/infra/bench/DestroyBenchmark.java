package fr.treille.infra.bench;

import fr.treille.infra.build.Project;
import fr.treille.infra.keycloak.EmbeddedKeycloak;
import fr.treille.infra.operator.ExportFile;
import fr.treille.infra.operator.OperatorApi;
import fr.treille.infra.operator.Turn;
import fr.treille.infra.problem.Problem;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Whether anything is left of a gestionnaire that was destroyed. */
record DestroyBenchmark(Project project) implements Benchmark {

    private static final int GESTIONNAIRES = 3;
    private static final String WHY = "end of the measure";

    @Override
    public String name() {
        return "destroy";
    }

    @Override
    public String description() {
        return "traces of a destroyed gestionnaire in both databases, Keycloak and the files; the others' all there";
    }

    @Override
    public Report run(long seed, PrintStream out) throws IOException, InterruptedException, SQLException {
        Random random = new Random(seed);
        List<Canary> canaries = IntStream.rangeClosed(1, GESTIONNAIRES)
                .mapToObj(number -> Canary.of(number, random))
                .toList();
        try (OwnStack own = OwnStack.empty(project, out)) {
            OperatorApi api = own.api();
            for (int number = 1; number <= canaries.size(); number++) {
                api.create(canaries.get(number - 1).described(number));
            }
            Canary doomed = canaries.getFirst();
            Traces before = search(own, doomed);
            long start = System.nanoTime();
            destroy(api, doomed.key());
            double seconds = (System.nanoTime() - start) / 1e9;
            Traces after = search(own, doomed);
            after.kept().forEach(trace -> out.println("kept on purpose: " + trace.place()));
            after.leaks().forEach(trace -> out.println("left: " + trace.place() + " (" + trace.count() + ")"));
            List<Result> results = new ArrayList<>();
            results.add(Result.measured("destruction", seconds, "s"));
            results.add(Result.atLeast(1, "places-before", before.all().size(), "places"));
            results.add(Result.atMost(0, "places-left", after.leaks().size(), "places"));
            results.add(Result.measured("places-kept-on-purpose", after.kept().size(), "places"));
            results.add(Result.atMost(0, "schemas-and-roles-left", named(own, doomed), "names"));
            results.add(Result.atLeast(GESTIONNAIRES - 1, "others-found-whole", whole(own, canaries), "gestionnaires"));
            return new Report(results, Conditions.with("gestionnaires", Integer.toString(GESTIONNAIRES)));
        }
    }

    private static void destroy(OperatorApi api, String key) throws IOException {
        Path folder = Files.createTempDirectory("treille-export");
        Path file = folder.resolve(key + ".zip");
        try {
            api.turn(key, Turn.FREEZE, WHY);
            api.turn(key, Turn.CLOSE, WHY);
            ExportFile export = ExportFile.receive(api, key, file);
            api.destroy(key, key, WHY, export.sha256());
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    private static Traces search(OwnStack own, Canary canary) throws IOException, SQLException {
        List<Trace> traces = new ArrayList<>();
        for (String database : List.of("treille", "keycloak")) {
            traces.addAll(new TableSearch(own.postgresql().asSuperuser(database)).find(canary.words()));
        }
        traces.addAll(accounts(own).find(canary.words()));
        traces.addAll(new FileSearch(own.data()).find(canary.words()));
        return new Traces(canary, traces);
    }

    private static AccountSearch accounts(OwnStack own) throws IOException {
        if (own.stack().keycloak() instanceof EmbeddedKeycloak keycloak) {
            return new AccountSearch(keycloak.admin());
        }
        throw new Problem("This measure asks Keycloak's administrator: it needs the Keycloak of the launcher.");
    }

    /** Schemas and roles are named after the key, in one spelling or the other. */
    private static long named(OwnStack own, Canary canary) throws IOException, SQLException {
        return new TableSearch(own.postgresql().asSuperuser("treille"))
                .find(List.of(canary.key(), canary.key().replace('-', '_'))).stream()
                        .filter(trace -> trace.place().equals("pg_catalog.pg_namespace")
                                || trace.place().equals("pg_catalog.pg_roles"))
                        .mapToLong(Trace::count)
                        .sum();
    }

    private static long whole(OwnStack own, List<Canary> canaries) throws IOException, SQLException {
        long whole = 0;
        for (Canary other : canaries.subList(1, canaries.size())) {
            whole += search(own, other).complete() ? 1 : 0;
        }
        return whole;
    }
}
