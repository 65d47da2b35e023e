package fr.treille.assembly.inside;

import fr.treille.tenancy.audit.Verdict;
import fr.treille.tenancy.context.TenantContext;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

/** What a trace adds to a write, in turn with the same untraced; how many a server writes and seals. */
@ApplicationScoped
public class TraceCost {

    private static final String UNSEALED = "select count(*) from trace where id not in (select unnest(ids) from sceau)";

    @Inject
    TracedWrites writes;

    @Inject
    Probe probe;

    @Inject
    Ledger ledger;

    @Resource
    ManagedThreadFactory threads;

    private interface Write {
        void run(boolean traced);
    }

    /** @param what {@code three}, {@code one} statement in turn, or {@code sustained}: a request lasts 90 seconds at most */
    public Map<String, Double> measure(
            TenantContext context, String what, int transactions, int threadCount, int seconds, long seed)
            throws InterruptedException {
        Map<String, Double> figures = new LinkedHashMap<>();
        probe.write(context, "cost", "cost");
        switch (what) {
            case "three" ->
                inTurn(figures, what, transactions, seed, traced -> writes.threeStatements(context, traced));
            case "one" ->
                inTurn(figures, what, transactions, seed, traced -> writes.oneStatement(context, "cost", traced));
            default -> sustained(figures, context, threadCount, seconds);
        }
        return figures;
    }

    private static void inTurn(Map<String, Double> figures, String name, int transactions, long seed, Write write) {
        Random random = new Random(seed);
        long[] with = new long[transactions];
        long[] without = new long[transactions];
        // The first ones warm caches and compilers up, and are not counted.
        for (int i = -transactions / 4; i < transactions; i++) {
            boolean tracedFirst = random.nextBoolean();
            long first = timed(write, tracedFirst);
            long second = timed(write, !tracedFirst);
            if (i >= 0) {
                with[i] = tracedFirst ? first : second;
                without[i] = tracedFirst ? second : first;
            }
        }
        figures.put("traced-" + name, median(with));
        figures.put("untraced-" + name, median(without));
    }

    private static long timed(Write write, boolean traced) {
        long start = System.nanoTime();
        write.run(traced);
        return System.nanoTime() - start;
    }

    private static double median(long[] nanos) {
        Arrays.sort(nanos);
        return nanos[nanos.length / 2] / 1000.0;
    }

    /** Each trace in the transaction of a write; the sealer works meanwhile, as it always does. */
    private void sustained(Map<String, Double> figures, TenantContext context, int threadCount, int seconds)
            throws InterruptedException {
        for (int i = 0; i < threadCount; i++) {
            probe.write(context, "row-" + i, "x");
        }
        AtomicLong written = new AtomicLong();
        long start = System.nanoTime();
        long end = start + seconds * 1_000_000_000L;
        List<Thread> running = new ArrayList<>();
        for (int i = 0; i < threadCount; i++) {
            String row = "row-" + i;
            Thread thread = threads.newThread(() -> {
                while (System.nanoTime() < end) {
                    writes.oneStatement(context, row, true);
                    written.incrementAndGet();
                }
            });
            thread.start();
            running.add(thread);
        }
        long behind = 0;
        while (System.nanoTime() < end) {
            Thread.sleep(1000);
            behind = Math.max(behind, oldestUnsealedMillis(context));
        }
        for (Thread thread : running) {
            thread.join();
        }
        figures.put("sustained", written.get() * 1e9 / (System.nanoTime() - start));
        figures.put("oldest-unsealed", behind / 1000.0);
        long quiet = System.nanoTime();
        while (!ledger.list(context, UNSEALED).equals(List.of("0")) && System.nanoTime() - quiet < 60e9) {
            Thread.sleep(100);
        }
        figures.put("sealed-after", (System.nanoTime() - quiet) / 1e9);
        figures.put(
                "unsealed", Double.parseDouble(ledger.list(context, UNSEALED).getFirst()));
        long verifying = System.nanoTime();
        Verdict verdict = ledger.verify(context);
        figures.put("verified", verdict.traces() * 1e9 / (System.nanoTime() - verifying));
        figures.put("anomalies", (double) verdict.nombre());
        figures.put("traces", (double) verdict.traces());
    }

    /** By the last number sealed: exact but for those still under way. */
    private long oldestUnsealedMillis(TenantContext context) {
        String age = ledger.list(context, """
                        select coalesce(round(extract(epoch from clock_timestamp() - min(instant)) * 1000), 0)
                          from trace where id > (select coalesce(max(dernier), 0) from sceau)
                        """).getFirst();
        return Long.parseLong(age);
    }
}
