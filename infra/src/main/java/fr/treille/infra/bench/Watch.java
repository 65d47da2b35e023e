package fr.treille.infra.bench;

import fr.treille.infra.operator.Gestionnaire;
import fr.treille.infra.operator.OperatorApi;
import fr.treille.infra.problem.Problem;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/** Asks again and again while something else is under way, and counts the answers that fail. */
final class Watch implements AutoCloseable {

    private static final long PAUSE_MILLIS = 200;

    private final OperatorApi api;
    private final PrintStream out;
    private final Random random;
    private final AtomicInteger answers = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();
    private final Thread thread;
    private volatile boolean ended;

    Watch(OperatorApi api, PrintStream out, long seed) {
        this.api = api;
        this.out = out;
        this.random = new Random(seed);
        this.thread = Thread.ofVirtual().start(this::watch);
    }

    private void watch() {
        try {
            while (!ended) {
                look();
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The list of all, and whether one that is migrated already can be worked for. */
    private void look() {
        try {
            List<Gestionnaire> ready =
                    api.gestionnaires().stream().filter(Gestionnaire::upToDate).toList();
            answers.incrementAndGet();
            if (!ready.isEmpty()) {
                check(ready.get(random.nextInt(ready.size())).key());
            }
        } catch (IOException | RuntimeException e) {
            fail(String.valueOf(Problem.of(e).getMessage()));
        }
    }

    private void check(String key) throws IOException {
        OperatorApi.Check check = api.check(key);
        answers.incrementAndGet();
        if (!check.ok()) {
            fail(key + ": " + check.problem().orElse("not ready"));
        }
    }

    private void fail(String reason) {
        failures.incrementAndGet();
        out.println("no answer meanwhile: " + reason);
    }

    int answers() {
        return answers.get();
    }

    int failures() {
        return failures.get();
    }

    @Override
    public void close() throws InterruptedException {
        ended = true;
        thread.join();
    }
}
