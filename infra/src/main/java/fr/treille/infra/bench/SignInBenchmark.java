package fr.treille.infra.bench;

import fr.treille.infra.build.Project;
import fr.treille.infra.problem.Problem;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Whether everybody gets in at the hour when everybody comes in: each their own account, through the real pages. */
record SignInBenchmark(Project project) implements Benchmark {

    private static final int SIGN_INS = 300;
    private static final Duration WINDOW = Duration.ofSeconds(60);
    /** The last one begins early enough to be in before the window closes. */
    private static final Duration LAST_BEGINS = Duration.ofSeconds(57);

    private static final int AT_ONCE = 64;
    private static final int TOLD = 5;

    @Override
    public String name() {
        return "signin";
    }

    @Override
    public String description() {
        return "300 people sign in within a minute, through Keycloak's page to their first screen: failures";
    }

    /** How one sign-in went. */
    private record Outcome(double seconds, double endedAt, String failure) {

        boolean failed() {
            return !failure.isEmpty();
        }
    }

    @Override
    public Report run(long seed, PrintStream out) throws IOException, InterruptedException {
        try (OwnStack own = OwnStack.empty(project, out)) {
            String gestionnaire =
                    new Fleet(own.api(), out).create(1).gestionnaire().key();
            out.println("creating " + SIGN_INS + " accounts");
            List<Staff.Account> accounts = new Staff(own.stack().keycloak()).hire(SIGN_INS, gestionnaire);
            String url = own.stack().settings().url();
            // What every server does once, on its first request, is not what is measured.
            new Browser(url).signIn(accounts.getLast());
            out.println("signing in, one each " + pace().toMillis() + " ms");
            List<Outcome> outcomes = all(url, accounts);
            outcomes.stream()
                    .filter(Outcome::failed)
                    .limit(TOLD)
                    .forEach(outcome -> out.println("failed: " + outcome.failure()));
            return new Report(
                    results(outcomes),
                    Conditions.with(Map.of("sign-ins", Integer.toString(SIGN_INS), "pace", pace().toMillis() + " ms")));
        }
    }

    private static Duration pace() {
        return LAST_BEGINS.dividedBy(SIGN_INS);
    }

    private static List<Outcome> all(String url, List<Staff.Account> accounts) throws InterruptedException {
        try (ScheduledExecutorService people = Executors.newScheduledThreadPool(AT_ONCE)) {
            long start = System.nanoTime();
            List<Future<Outcome>> coming = new ArrayList<>();
            for (int i = 0; i < accounts.size(); i++) {
                Staff.Account account = accounts.get(i);
                coming.add(people.schedule(
                        () -> one(url, account, start), pace().multipliedBy(i).toMillis(), TimeUnit.MILLISECONDS));
            }
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> outcome : coming) {
                outcomes.add(outcome.get());
            }
            return outcomes;
        } catch (ExecutionException e) {
            throw Problem.of(e);
        }
    }

    private static Outcome one(String url, Staff.Account account, long start) throws InterruptedException {
        long begun = System.nanoTime();
        String failure = "";
        try {
            new Browser(url).signIn(account);
        } catch (IOException | Problem e) {
            failure = String.valueOf(e.getMessage());
        }
        long ended = System.nanoTime();
        return new Outcome((ended - begun) / 1e9, (ended - start) / 1e9, failure);
    }

    private static List<Result> results(List<Outcome> outcomes) {
        List<Outcome> done =
                outcomes.stream().filter(outcome -> !outcome.failed()).toList();
        long inTime = done.stream()
                .filter(outcome -> outcome.endedAt() <= WINDOW.toSeconds())
                .count();
        List<Result> results = new ArrayList<>();
        results.add(Result.atMost(0, "failures", outcomes.size() - (double) done.size(), "sign-ins"));
        results.add(Result.atLeast(SIGN_INS, "done-in-60-s", inTime, "sign-ins"));
        if (!done.isEmpty()) {
            Sample seconds = new Sample(done.stream().map(Outcome::seconds).toList());
            results.add(Result.measured("sign-in-p50", seconds.percentile(50), "s"));
            results.add(Result.measured("sign-in-p95", seconds.percentile(95), "s"));
            results.add(Result.measured("sign-in-max", seconds.most(), "s"));
        }
        return results;
    }
}
