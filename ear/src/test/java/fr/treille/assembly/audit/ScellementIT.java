package fr.treille.assembly.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.treille.assembly.inside.Ledger;
import fr.treille.assembly.inside.TestAssembly;
import fr.treille.assembly.inside.Worlds;
import fr.treille.assembly.inside.Worlds.World;
import fr.treille.tenancy.audit.Verdict;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.provisioning.LifeCycle;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever writers do, each trace that was kept is sealed once. The product's own server seals beside this one. */
@ExtendWith(ArquillianExtension.class)
class ScellementIT {

    private static final String UNSEALED = "select count(*) from trace where id not in (select unnest(ids) from sceau)";

    @Inject
    Worlds worlds;

    @Inject
    Ledger ledger;

    @Inject
    LifeCycle lifeCycle;

    @Inject
    UserTransaction transaction;

    @Resource
    ManagedThreadFactory threads;

    @Deployment
    static EnterpriseArchive assembly() {
        return TestAssembly.with("treille-scellement", ScellementIT.class, Worlds.class, World.class, Ledger.class);
    }

    @Test
    void whatIsTracedIsSealedByItself() throws Exception {
        TenantContext context = worlds.aGestionnaire().context();

        ledger.trace(context, "essai");

        awaitSealed(context);
        assertThat(ledger.verify(context).intact()).isTrue();
    }

    @Test
    void manyWritersSomeOfWhichUndoAndSomeOfWhichTakeLong() throws Exception {
        TenantContext context = worlds.aGestionnaire().context();
        AtomicInteger kept = new AtomicInteger();
        long before = count(context);
        List<Thread> writers = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            int number = i;
            writers.add(threads.newThread(() -> write(context, number, kept)));
        }
        // Two more sealers than the server's own, at the same time.
        List<Thread> sealers = List.of(sealer(context), sealer(context));
        writers.forEach(Thread::start);
        sealers.forEach(Thread::start);
        for (Thread writer : writers) {
            writer.join();
        }
        for (Thread sealer : sealers) {
            sealer.join();
        }

        awaitSealed(context);
        Verdict verdict = ledger.verify(context);
        assertThat(verdict.anomalies()).isEmpty();
        assertThat(count(context) - before).isEqualTo(kept.get());
        assertThat(verdict.traces()).isEqualTo(count(context));
        assertThat(ledger.list(context, "select count(*) from (select unnest(ids) from sceau) s"))
                .containsExactly(String.valueOf(count(context)));
    }

    @Test
    void oneThatWasUnderWayWhenLaterOnesWereSealed() throws Exception {
        TenantContext context = worlds.aGestionnaire().context();
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch sealed = new CountDownLatch(1);
        Thread slow = threads.newThread(() -> inTransaction(() -> {
            ledger.trace(context, "lente");
            written.countDown();
            sealed.await();
        }));
        slow.start();
        written.await();

        ledger.traceAndSeal(context, 3);
        assertThat(ledger.list(context, "select cardinality(attendus) from sceau order by numero desc limit 1"))
                .containsExactly("1");
        assertThat(ledger.verify(context).intact()).isTrue();

        sealed.countDown();
        slow.join();
        awaitSealed(context);
        assertThat(ledger.verify(context).intact()).isTrue();
        assertThat(ledger.list(context, "select cardinality(attendus) from sceau order by numero desc limit 1"))
                .containsExactly("0");
    }

    @Test
    void aServerThatDiedBeforeItRaisedTheAnchor() {
        TenantContext context = worlds.aGestionnaire().context();
        ledger.traceAndSeal(context, 2);
        List<String> anchor = anchor(context);
        ledger.traceAndSeal(context, 2);
        ledger.tamper(
                context,
                "update platform.ancre_traces set (numero, preuve) = (" + anchor.getFirst() + ", decode('"
                        + anchor.getLast() + "', 'hex')) where gestionnaire = '" + context.gestionnaire() + "'");

        assertThat(ledger.words(context)).isEmpty();
        ledger.traceAndSeal(context, 2);
        assertThat(ledger.words(context)).isEmpty();
    }

    @Test
    void aFrozenGestionnaireIsSealedOnceItIsServedAgain() throws Exception {
        World world = worlds.aGestionnaire();
        ledger.trace(world.context(), "avant");
        lifeCycle.freeze(world.key(), "job:test", "essai");
        lifeCycle.unfreeze(world.key(), "job:test", "essai");

        ledger.trace(world.context(), "après");

        awaitSealed(world.context());
        assertThat(ledger.verify(world.context()).intact()).isTrue();
    }

    private Thread sealer(TenantContext context) {
        return threads.newThread(() -> {
            for (int i = 0; i < 60; i++) {
                ledger.seal(context);
            }
        });
    }

    private void write(TenantContext context, int number, AtomicInteger kept) {
        Random random = new Random(number);
        for (int i = 0; i < 25; i++) {
            boolean undone = random.nextInt(5) == 0;
            boolean slow = random.nextInt(5) == 0;
            String objet = "essai/" + i;
            inTransaction(() -> {
                ledger.trace(context, objet);
                if (slow) {
                    Thread.sleep(20 + random.nextInt(200));
                }
                if (undone) {
                    transaction.setRollbackOnly();
                } else {
                    kept.incrementAndGet();
                }
            });
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private void inTransaction(Work work) {
        try {
            transaction.begin();
            work.run();
            if (transaction.getStatus() == jakarta.transaction.Status.STATUS_MARKED_ROLLBACK) {
                transaction.rollback();
            } else {
                transaction.commit();
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private long count(TenantContext context) {
        return Long.parseLong(ledger.list(context, "select count(*) from trace").getFirst());
    }

    private List<String> anchor(TenantContext context) {
        String of = " from platform.ancre_traces where gestionnaire = '" + context.gestionnaire() + "'";
        return List.of(
                ledger.list(context, "select numero" + of).getFirst(),
                ledger.list(context, "select encode(preuve, 'hex')" + of).getFirst());
    }

    /** Nobody helps: it comes by itself, or the test does not end well. */
    private void awaitSealed(TenantContext context) throws InterruptedException {
        Instant patience = Instant.now().plusSeconds(60);
        while (!ledger.list(context, UNSEALED).equals(List.of("0"))
                && Instant.now().isBefore(patience)) {
            Thread.sleep(200);
        }
        assertThat(ledger.list(context, UNSEALED)).containsExactly("0");
    }
}
