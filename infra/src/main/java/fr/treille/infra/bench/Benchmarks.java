package fr.treille.infra.bench;

import com.fasterxml.jackson.databind.JsonNode;
import fr.treille.infra.build.Project;
import fr.treille.infra.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * All benchmarks there are.
 *
 * @param tenants how many gestionnaires those of many make
 */
public record Benchmarks(Project project, int tenants) {

    private static final double STATEMENTS = 1_000_000;
    private static final double TENANT_COST = 1.05;
    private static final double TRACE_COST = 1.10;
    private static final double TRACES_PER_SECOND = 2_000;
    private static final double SECONDS_UNTIL_SEALED = 5;

    public List<Benchmark> all() {
        return List.of(
                new StartBenchmark(project),
                new OnboardingBenchmark(project, tenants),
                new UpgradeBenchmark(project, tenants),
                new BackendMemoryBenchmark(project, tenants),
                new DestroyBenchmark(project),
                new SignInBenchmark(project),
                new AccessBenchmark(project),
                isolation(),
                tenantCost(),
                trace());
    }

    private Benchmark isolation() {
        return new InsideBenchmark(
                project,
                "isolation",
                "64 threads over 8 connections, everything that goes wrong, a million statements: leaks",
                "FuzzIT",
                Map.of("treille.fuzz.statements", "1000000"),
                figures -> List.of(
                        Result.atLeast(
                                STATEMENTS,
                                "statements-and-probes",
                                figures.get("statements").asDouble()
                                        + figures.get("probes").asDouble(),
                                "tries"),
                        Result.measured("statements", figures.get("statements").asDouble(), "statements"),
                        Result.measured("probes", figures.get("probes").asDouble(), "probes"),
                        Result.atMost(0, "unexpected", figures.get("unexpected").asDouble(), "failures"),
                        Result.atMost(0, "leaks", figures.get("leaks").asDouble(), "leaks")));
    }

    private Benchmark tenantCost() {
        return new InsideBenchmark(
                project,
                "tenant-cost",
                "a transaction of three statements with tenancy and without; a login for each gestionnaire instead",
                "TenantCostBench",
                Map.of("treille.bench.transactions", "4000"),
                figures -> List.of(
                        ratio(TENANT_COST, figures, "write", "with-tenancy-write", "without-write"),
                        ratio(TENANT_COST, figures, "read", "with-tenancy-read", "without-read"),
                        microseconds(figures, "with-tenancy-write"),
                        microseconds(figures, "without-write"),
                        microseconds(figures, "with-tenancy-read"),
                        microseconds(figures, "without-read"),
                        microseconds(figures, "shared-jdbc"),
                        microseconds(figures, "login-hit"),
                        microseconds(figures, "login-open")));
    }

    private Benchmark trace() {
        return new InsideBenchmark(
                project,
                "trace",
                "a write traced and the same untraced, in turn; traces written and sealed by several threads at once",
                "TraceBench",
                Map.of(
                        "treille.bench.transactions", "4000",
                        "treille.bench.threads", "16",
                        "treille.bench.seconds", "20"),
                figures -> List.of(
                        ratio(TRACE_COST, figures, "three-statements", "traced-three", "untraced-three"),
                        microseconds(figures, "traced-three"),
                        microseconds(figures, "untraced-three"),
                        Result.measured(
                                "one-statement",
                                figures.get("traced-one").asDouble()
                                        / figures.get("untraced-one").asDouble(),
                                "times"),
                        microseconds(figures, "traced-one"),
                        microseconds(figures, "untraced-one"),
                        Result.atLeast(
                                TRACES_PER_SECOND,
                                "sustained",
                                figures.get("sustained").asDouble(),
                                "traces/s"),
                        Result.atMost(
                                SECONDS_UNTIL_SEALED,
                                "oldest-unsealed",
                                figures.get("oldest-unsealed").asDouble(),
                                "s"),
                        Result.atMost(
                                SECONDS_UNTIL_SEALED,
                                "sealed-after",
                                figures.get("sealed-after").asDouble(),
                                "s"),
                        Result.atMost(0, "unsealed", figures.get("unsealed").asDouble(), "traces"),
                        Result.atMost(0, "anomalies", figures.get("anomalies").asDouble(), "anomalies"),
                        Result.measured("verified", figures.get("verified").asDouble(), "traces/s")));
    }

    private static Result ratio(double bound, JsonNode figures, String name, String one, String other) {
        return Result.atMost(
                bound, name, figures.get(one).asDouble() / figures.get(other).asDouble(), "times");
    }

    private static Result microseconds(JsonNode figures, String name) {
        return Result.measured(name, figures.get(name).asDouble(), "µs");
    }

    public Benchmark named(String name) {
        return all().stream()
                .filter(benchmark -> benchmark.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Problem("There is no benchmark \"" + name + "\": there is "
                        + all().stream().map(Benchmark::name).collect(Collectors.joining(", ")) + "."));
    }
}
