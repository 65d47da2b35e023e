package fr.treille.assembly.inside;

import fr.treille.assembly.inside.Probe.Injected;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.context.TenantRefused;
import fr.treille.tenancy.persistence.ForbiddenStatement;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Many threads, few connections, several gestionnaires, and everything that goes wrong in between: exceptions, rollbacks,
 * time-outs, work handed to other threads, injected SQL, two gestionnaires in one transaction. Each gestionnaire's rows say
 * whose they are; a row that says somebody else's is a leak.
 */
@ApplicationScoped
public class Fuzz {

    /** @param unexpected failures that none of the tries explains: they hide whether anything leaked */
    public record Outcome(long statements, long probes, long leaks, long unexpected, List<String> examples) {}

    private static final String[] INJECTIONS = {
        "reset role",
        "set local role %s",
        "select set_config('role', '%s', true)",
        "select 1; set role %s",
        "do $$ begin execute 'set role %s'; end $$",
        "select query_to_xml('select set_config(''role'', ''%s'', true)', true, true, '')",
        "select value from %s.reglage",
        "update %s.reglage set value = 'stolen' returning name",
        "commit"
    };

    @Inject
    Probe probe;

    @Inject
    UserTransaction transaction;

    @Resource
    ManagedThreadFactory threads;

    @Resource
    ManagedExecutorService executor;

    private final AtomicLong statements = new AtomicLong();
    private final AtomicLong probes = new AtomicLong();
    private final AtomicLong leaks = new AtomicLong();
    private final AtomicLong unexpected = new AtomicLong();
    private final Queue<String> examples = new ConcurrentLinkedQueue<>();

    /** Goes on until so many statements were sent. */
    public Outcome run(List<TenantContext> tenants, int threadCount, long wanted, long seed)
            throws InterruptedException {
        List<AtomicLong> counters = List.of(statements, probes, leaks, unexpected);
        counters.forEach(counter -> counter.set(0));
        examples.clear();
        tenants.forEach(tenant -> probe.write(tenant, "canary", owner(tenant)));
        List<Thread> running = new ArrayList<>();
        for (int i = 0; i < threadCount; i++) {
            int number = i;
            Thread thread = threads.newThread(() -> work(tenants, number, wanted, new Random(seed + number)));
            thread.start();
            running.add(thread);
        }
        for (Thread thread : running) {
            thread.join();
        }
        return new Outcome(statements.get(), probes.get(), leaks.get(), unexpected.get(), List.copyOf(examples));
    }

    private void work(List<TenantContext> tenants, int number, long wanted, Random random) {
        while (statements.get() < wanted) {
            TenantContext mine = tenants.get(random.nextInt(tenants.size()));
            TenantContext other = tenants.get(random.nextInt(tenants.size()));
            try {
                act(mine, other, "row-" + number, random);
            } catch (Exception e) {
                unexpected.incrementAndGet();
                example("unexpected " + e);
            }
        }
    }

    private void act(TenantContext mine, TenantContext other, String row, Random random) throws Exception {
        if (random.nextInt(2000) == 0) {
            timeOut(mine);
            return;
        }
        switch (random.nextInt(100)) {
            case 0, 1, 2, 3, 4, 5, 6 -> failHalfWay(mine, row, random);
            case 7, 8, 9, 10 -> handOver(mine, row);
            case 11, 12, 13, 14 -> inject(mine, other, random);
            case 15, 16, 17 -> withoutContext();
            case 18, 19, 20 -> twoInOneCall(mine, other);
            case 21, 22, 23 -> twoInOneTransaction(mine, other);
            default -> readAndWrite(mine, row, random);
        }
    }

    private void readAndWrite(TenantContext mine, String row, Random random) {
        String value = owner(mine) + ":" + random.nextInt();
        statements.addAndGet(4);
        expect(mine.gestionnaire().schema() + "/" + value, probe.writeAndRead(mine, row, value));
        readCanary(mine);
    }

    private void readCanary(TenantContext mine) {
        statements.addAndGet(2);
        expect(owner(mine), probe.read(mine, "canary"));
    }

    private void failHalfWay(TenantContext mine, String row, Random random) {
        String kept = owner(mine) + ":" + random.nextInt();
        statements.addAndGet(6);
        probe.write(mine, row, kept);
        refused(Injected.class, () -> probe.writeThenFail(mine, row, "never kept"));
        expect(kept, probe.read(mine, row));
    }

    private void timeOut(TenantContext mine) {
        statements.addAndGet(2);
        refused(RuntimeException.class, () -> probe.runOutOfTime(mine));
        readCanary(mine);
    }

    private void handOver(TenantContext mine, String row) throws InterruptedException, ExecutionException {
        readCanary(mine);
        executor.submit(() -> readCanary(mine)).get();
        probes.incrementAndGet();
        executor.submit(this::withoutContext).get();
    }

    private void inject(TenantContext mine, TenantContext other, Random random) {
        String sql = INJECTIONS[random.nextInt(INJECTIONS.length)].formatted(
                other.gestionnaire().schema());
        boolean own = sql.contains(".reglage") && mine.gestionnaire().equals(other.gestionnaire());
        if (own) {
            return;
        }
        statements.incrementAndGet();
        Class<? extends RuntimeException> expected =
                sql.contains(".reglage") ? RuntimeException.class : ForbiddenStatement.class;
        refused(expected, () -> probe.injected(mine, sql));
        readCanary(other);
    }

    private void withoutContext() {
        refused(TenantRefused.NoTenant.class, () -> probe.read(null, "canary"));
    }

    private void twoInOneCall(TenantContext mine, TenantContext other) {
        statements.addAndGet(3);
        boolean same = mine.gestionnaire().equals(other.gestionnaire());
        if (same) {
            expect(owner(mine), probe.within(mine, () -> probe.read(other, "canary")));
        } else {
            refused(TenantRefused.TwoTenants.class, () -> probe.within(mine, () -> probe.read(other, "canary")));
        }
    }

    private void twoInOneTransaction(TenantContext mine, TenantContext other) throws Exception {
        if (mine.gestionnaire().equals(other.gestionnaire())) {
            return;
        }
        statements.addAndGet(3);
        transaction.begin();
        try {
            expect(owner(mine), probe.read(mine, "canary"));
            refused(TenantRefused.TwoTenants.class, () -> probe.read(other, "canary"));
        } finally {
            transaction.rollback();
        }
    }

    /** @param attempt whose success is itself the leak */
    private void refused(Class<? extends RuntimeException> expected, Runnable attempt) {
        probes.incrementAndGet();
        try {
            attempt.run();
            leaks.incrementAndGet();
            example("not refused: " + expected.getSimpleName());
        } catch (RuntimeException e) {
            if (!expected.isInstance(root(e, expected))) {
                unexpected.incrementAndGet();
                example("expected " + expected.getSimpleName() + ", got " + e);
            }
        }
    }

    private static Throwable root(Throwable thrown, Class<?> wanted) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (wanted.isInstance(cause)) {
                return cause;
            }
        }
        return thrown;
    }

    private void expect(String wanted, String found) {
        probes.incrementAndGet();
        if (!wanted.equals(found)) {
            leaks.incrementAndGet();
            example("wanted " + wanted + ", found " + found);
        }
    }

    private void example(String what) {
        if (examples.size() < 20) {
            examples.add(what);
        }
    }

    private static String owner(TenantContext tenant) {
        return "belongs to " + tenant.gestionnaire();
    }
}
