package fr.treille.infra.bench;

import fr.treille.infra.build.Project;
import fr.treille.infra.operator.Migrations;
import fr.treille.infra.operator.OperatorApi;
import fr.treille.infra.problem.Problem;
import fr.treille.infra.progress.Progress;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** How long a release with five change sets takes for all gestionnaires, and whether the service answers meanwhile. */
record UpgradeBenchmark(Project project, int tenants) implements Benchmark {

    private static final double NO_OP_SECONDS = 10;
    private static final double UPGRADE_SECONDS = 180;
    private static final double LOCK_MILLIS = 100;
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final long LOOK_MILLIS = 250;

    @Override
    public String name() {
        return "upgrade";
    }

    @Override
    public String description() {
        return "a migration with nothing to do, then a release with 5 change sets deployed into the running server";
    }

    @Override
    public Report run(long seed, PrintStream out) throws IOException, InterruptedException {
        try (OwnStack own = OwnStack.empty(project, out)) {
            OperatorApi api = own.api();
            new Fleet(api, out).create(tenants, "to be upgraded");
            await(api, now -> !now.running());
            List<Result> results = new ArrayList<>();
            results.add(noOp(api, out));
            results.addAll(upgrade(own, api, seed, out));
            return new Report(results, Conditions.with("gestionnaires", Integer.toString(tenants)));
        }
    }

    private static Result noOp(OperatorApi api, PrintStream out) throws IOException, InterruptedException {
        long start = System.nanoTime();
        if (api.migrate().running()) {
            await(api, now -> !now.running());
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        out.printf("nothing to do: %.2f s%n", seconds);
        return Result.atMost(NO_OP_SECONDS, "no-op", seconds, "s");
    }

    private List<Result> upgrade(OwnStack own, OperatorApi api, long seed, PrintStream out)
            throws IOException, InterruptedException {
        Migrations before = api.migrations();
        Path next = Files.createTempFile("treille-next", ".ear");
        try (Progress progress = new Progress(out, false)) {
            new NextRelease(project.ear(), NextRelease.ONE_OF_EACH).pack(next);
            own.stack().wildfly().deploy(next, progress.step("Next release"));
        } finally {
            Files.delete(next);
        }
        // The server says "deployed" a moment before its first answer.
        await(api, answered -> true);
        try (Watch watch = new Watch(api, out, seed)) {
            Migrations ended = await(api, now -> over(now, before));
            watch.close();
            return results(ended, watch.answers(), watch.failures());
        }
    }

    /** Whether a run that began after the deployment brought everybody there, or gave some up. */
    static boolean over(Migrations now, Migrations before) {
        return now.took().isPresent()
                && !now.json().path("startedAt").equals(before.json().path("startedAt"))
                && !now.running()
                && (now.behind().isEmpty() || !now.failed().isEmpty());
    }

    static List<Result> results(Migrations ended, int answers, int failures) {
        double seconds = ended.took().orElse(PATIENCE).toMillis() / 1e3;
        return List.of(
                Result.measured("upgraded", ended.total() - ended.failed().size(), "gestionnaires"),
                Result.atMost(UPGRADE_SECONDS, "upgrade", seconds, "s"),
                Result.atMost(LOCK_MILLIS, "longest-lock", ended.longestLockMillis(), "ms"),
                Result.atMost(0, "failed", ended.failed().size(), "gestionnaires"),
                Result.atLeast(1, "answers-meanwhile", answers, "answers"),
                Result.atMost(0, "failures-meanwhile", failures, "answers"));
    }

    /** Asks until it is so; an application that is just starting may refuse at first. */
    private static Migrations await(OperatorApi api, Predicate<Migrations> so)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                Migrations now = api.migrations();
                if (so.test(now)) {
                    return now;
                }
            } catch (Problem notYet) {
                if (System.nanoTime() > end) {
                    throw notYet;
                }
            }
            if (System.nanoTime() > end) {
                throw new Problem("The migration did not end within " + PATIENCE.toMinutes()
                        + " minutes: try with fewer gestionnaires (--tenants).");
            }
            Thread.sleep(LOOK_MILLIS);
        }
    }
}
