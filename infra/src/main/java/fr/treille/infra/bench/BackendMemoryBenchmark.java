package fr.treille.infra.bench;

import fr.treille.infra.build.Project;
import fr.treille.infra.operator.OperatorApi;
import fr.treille.infra.problem.Problem;
import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.List;

/** What a connection holds once it has served every gestionnaire, and how many there ever are. */
record BackendMemoryBenchmark(Project project, int tenants) implements Benchmark {

    private static final int ROUNDS = 3;
    private static final int THREADS = 64;
    private static final int CHECKS_OF_EACH = 10;
    private static final double MEGABYTES = 60;
    private static final double CONNECTIONS = 40;

    @Override
    public String name() {
        return "backend-memory";
    }

    @Override
    public String description() {
        return "private memory of PostgreSQL's largest backend after every gestionnaire; connections of 64 threads";
    }

    @Override
    public Report run(long seed, PrintStream out) throws IOException, InterruptedException, SQLException {
        try (OwnStack own = OwnStack.empty(project, out)) {
            OperatorApi api = own.api();
            List<String> keys = new Fleet(api, out).create(tenants, "to be visited");
            Backends backends = new Backends(own.postgresql().asSuperuser("treille"));
            double largest = 0;
            for (int round = 1; round <= ROUNDS; round++) {
                visit(api, keys);
                double now = backends.largestPrivateMegabytes();
                out.printf("round %d of %d: largest backend %.1f MB%n", round, ROUNDS, now);
                largest = Math.max(largest, now);
            }
            out.println(THREADS + " threads");
            Peak peak = new Peak(backends);
            int failures = new Crowd(api, keys).check(THREADS, CHECKS_OF_EACH);
            int connections = peak.end();
            largest = Math.max(largest, backends.largestPrivateMegabytes());
            return new Report(
                    List.of(
                            Result.atMost(MEGABYTES, "largest-backend", largest, "MB"),
                            Result.atMost(CONNECTIONS, "connections", connections, "connections"),
                            Result.measured("checks-of-64-threads", THREADS * CHECKS_OF_EACH, "checks"),
                            Result.measured("checks-that-failed", failures, "checks")),
                    Conditions.with("gestionnaires", Integer.toString(tenants)));
        }
    }

    private static void visit(OperatorApi api, List<String> keys) throws IOException {
        for (String key : keys) {
            OperatorApi.Check check = api.check(key);
            if (!check.ok()) {
                throw new Problem(key + " cannot be worked for ("
                        + check.problem().orElse("no reason given") + "): nothing can be measured.");
            }
        }
    }
}
