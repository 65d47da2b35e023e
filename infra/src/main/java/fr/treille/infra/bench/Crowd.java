package fr.treille.infra.bench;

import fr.treille.infra.operator.OperatorApi;
import fr.treille.infra.operator.Tokens;
import fr.treille.infra.problem.Problem;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Many who ask at once, each for one gestionnaire after another. */
record Crowd(OperatorApi api, List<String> keys) {

    /** Asks this often by each of these threads; returns how many were not answered well. */
    int check(int threads, int each) throws IOException, InterruptedException {
        Tokens ahead = ahead(threads * each);
        OperatorApi hurried = new OperatorApi(api.url(), ahead);
        AtomicInteger failures = new AtomicInteger();
        CountDownLatch together = new CountDownLatch(threads);
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            for (int thread = 0; thread < threads; thread++) {
                int first = thread * each;
                workers.execute(() -> {
                    together.countDown();
                    for (int turn = 0; turn < each; turn++) {
                        failures.addAndGet(well(hurried, keys.get((first + turn) % keys.size()), together) ? 0 : 1);
                    }
                });
            }
        }
        return failures.get();
    }

    private static boolean well(OperatorApi api, String key, CountDownLatch together) {
        try {
            together.await();
            return api.check(key).ok();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (IOException | Problem e) {
            return false;
        }
    }

    /** Fetched before: Keycloak must not set the pace of what is measured. */
    private Tokens ahead(int count) throws IOException {
        Queue<String> fetched = new ArrayDeque<>();
        for (int number = 0; number < count; number++) {
            fetched.add(api.tokens().fresh());
        }
        Queue<String> shared = new ConcurrentLinkedQueue<>(fetched);
        return () -> {
            String next = shared.poll();
            if (next == null) {
                throw new IOException("more was asked than tokens were fetched for");
            }
            return next;
        };
    }
}
