package fr.treille.tenancy.audit;

import fr.treille.tenancy.context.Border;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.context.TenantRefused;
import fr.treille.tenancy.migration.PlatformMigration;
import fr.treille.tenancy.registry.CycleDeVie;
import fr.treille.tenancy.registry.GestionnaireKey;
import fr.treille.tenancy.registry.GestionnaireRegistry;
import fr.treille.tenancy.registry.Registration;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Visits, again and again, the gestionnaires in which something was traced, and seals it; now and then all of them. */
@ApplicationScoped
public class Scelleur {

    private static final Logger LOG = Logger.getLogger(Scelleur.class);
    private static final String JOB = "sceau";
    private static final Duration PAUSE = Duration.ofMillis(700);

    /** Also what another node traced before it died, or this one before it started again. */
    private static final Duration ROUND = Duration.ofMinutes(5);

    private static final int WORKERS = 4;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    GestionnaireRegistry registry;

    @Inject
    Border border;

    @Inject
    Scellement scellement;

    @Inject
    Ancres ancres;

    @Inject
    NonScelles nonScelles;

    private volatile boolean stopping;
    private long lastRound;
    private boolean rounded;

    void onPlatformReady(@ObservesAsync PlatformMigration.Ready ready) {
        work();
    }

    @PreDestroy
    void stop() {
        stopping = true;
    }

    /** Seals now what was traced so far in this gestionnaire. */
    public void seal(TenantContext context) {
        boolean more = true;
        while (more) {
            Optional<Scellement.Lot> lot = scellement.batch(context);
            lot.ifPresent(done -> ancres.raise(context.gestionnaire(), done.ancre()));
            more = lot.filter(Scellement.Lot::full).isPresent();
        }
    }

    private void work() {
        try {
            if (!rounded || System.nanoTime() - lastRound > ROUND.toNanos()) {
                served().forEach(nonScelles::add);
                lastRound = System.nanoTime();
                rounded = true;
            }
            visit(nonScelles.take());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping = true;
        } catch (ExecutionException | RuntimeException e) {
            LOG.warnf("what is to be sealed could not be looked for: %s", e.getMessage());
        } finally {
            if (!stopping) {
                executor.schedule(this::work, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
            }
        }
    }

    private List<GestionnaireKey> served() {
        return registry.all().stream()
                .filter(registration -> registration.state() instanceof CycleDeVie.Actif)
                .map(Registration::key)
                .toList();
    }

    private void visit(Queue<GestionnaireKey> keys) throws InterruptedException, ExecutionException {
        List<Future<?>> workers = new ArrayList<>();
        for (int i = 1; i < Math.min(WORKERS, keys.size()); i++) {
            workers.add(executor.submit(() -> sealAll(keys)));
        }
        sealAll(keys);
        for (Future<?> worker : workers) {
            worker.get();
        }
    }

    private void sealAll(Queue<GestionnaireKey> keys) {
        for (GestionnaireKey key = keys.poll(); key != null; key = keys.poll()) {
            sealOf(key);
        }
    }

    private void sealOf(GestionnaireKey key) {
        try {
            seal(border.admitJob(key, JOB));
        } catch (TenantRefused notNow) {
            // Nobody writes there either; a later round finds what is left.
            LOG.debugf("nothing is sealed in %s: %s", key, notNow.getMessage());
        } catch (RuntimeException e) {
            nonScelles.add(key);
            LOG.warnf("traces of %s could not be sealed, trying again: %s", key, e.getMessage());
        }
    }
}
