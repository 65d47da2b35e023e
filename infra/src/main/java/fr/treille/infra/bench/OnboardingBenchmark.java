package fr.treille.infra.bench;

import fr.treille.infra.build.Project;
import fr.treille.infra.operator.Creation;
import fr.treille.infra.operator.Gestionnaire;
import fr.treille.infra.problem.Problem;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Whether the thousandth gestionnaire is made as fast as the tenth, and twenty at once. */
record OnboardingBenchmark(Project project, int tenants) implements Benchmark {

    private static final int AROUND = 20;
    private static final int AT_ONCE = 20;
    private static final double RATIO = 1.2;
    private static final double DATABASE_SECONDS = 1;
    private static final double CREATION_SECONDS = 5;

    @Override
    public String name() {
        return "onboarding";
    }

    @Override
    public String description() {
        return "creation of gestionnaires one after another, the last as fast as the first; 20 at once";
    }

    @Override
    public Report run(long seed, PrintStream out) throws IOException, InterruptedException {
        try (OwnStack own = OwnStack.empty(project, out)) {
            Fleet fleet = new Fleet(own.api(), out);
            List<Double> database = new ArrayList<>();
            List<Double> whole = new ArrayList<>();
            for (int number = 1; number <= tenants; number++) {
                long start = System.nanoTime();
                Creation made = fleet.create(number);
                whole.add((System.nanoTime() - start) / 1e9);
                database.add(databaseSeconds(made.gestionnaire()));
                fleet.tell(number, tenants);
            }
            out.println(AT_ONCE + " at once");
            long succeeded = atOnce(fleet, out);
            return new Report(
                    results(new Sample(database), new Sample(whole), succeeded),
                    Conditions.with("gestionnaires", Integer.toString(tenants)));
        }
    }

    static double databaseSeconds(Gestionnaire made) {
        return made.steps().stream()
                .filter(step -> step.operation().equals("creation")
                        && step.name().equals("database")
                        && step.millis().isPresent())
                .mapToDouble(step -> step.millis().orElse(0) / 1e3)
                .findFirst()
                .orElseThrow(() -> new Problem("The creation of " + made.key()
                        + " does not say how long its step \"database\" took: nothing can be measured."));
    }

    static List<Result> results(Sample database, Sample whole, long succeeded) {
        double first = database.first(AROUND).percentile(50);
        double last = database.last(AROUND).percentile(50);
        return List.of(
                Result.measured("database-p50-first-20", first, "s"),
                Result.measured("database-p50-last-20", last, "s"),
                Result.atMost(RATIO, "database-ratio", last / first, "times"),
                Result.atMost(DATABASE_SECONDS, "database-max", database.most(), "s"),
                Result.measured("creation-p50", whole.percentile(50), "s"),
                Result.atMost(CREATION_SECONDS, "creation-p95", whole.percentile(95), "s"),
                Result.atLeast(AT_ONCE, "created-at-once", succeeded, "gestionnaires"));
    }

    /** How many of them are active in the end. */
    private long atOnce(Fleet fleet, PrintStream out) throws InterruptedException {
        try (ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<String>> states = IntStream.rangeClosed(tenants + 1, tenants + AT_ONCE)
                    .mapToObj(number -> workers.submit(
                            () -> fleet.create(number).gestionnaire().state()))
                    .toList();
            long active = 0;
            for (Future<String> state : states) {
                try {
                    active += state.get().equals("ACTIF") ? 1 : 0;
                } catch (ExecutionException e) {
                    out.println("not created: " + Problem.of(e).getMessage());
                }
            }
            return active;
        }
    }
}
