package fr.treille.tenancy.journal;

import fr.treille.tenancy.audit.Purges;
import fr.treille.tenancy.context.Border;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.context.TenantRefused;
import fr.treille.tenancy.migration.PlatformMigration;
import fr.treille.tenancy.migration.TracePurge;
import fr.treille.tenancy.registry.CycleDeVie;
import fr.treille.tenancy.registry.GestionnaireKey;
import fr.treille.tenancy.registry.GestionnaireRegistry;
import fr.treille.tenancy.registry.Registration;
import fr.treille.tenancy.reglage.Reglages;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Removes, each day, the traces whose time is over, where an administrator has approved it; nothing elsewhere. */
@ApplicationScoped
public class Conservateur {

    private static final Logger LOG = Logger.getLogger(Conservateur.class);
    private static final String JOB = "conservation";

    /** A server that has just started has other things to do. */
    private static final Duration FIRST = Duration.ofMinutes(10);

    private static final Duration DAY = Duration.ofDays(1);

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    GestionnaireRegistry registry;

    @Inject
    Border border;

    @Inject
    Reglages reglages;

    @Inject
    Purges purges;

    @Inject
    TracePurge removal;

    private volatile boolean stopping;

    void onPlatformReady(@ObservesAsync PlatformMigration.Ready ready) {
        plan(FIRST);
    }

    @PreDestroy
    void stop() {
        stopping = true;
    }

    private void plan(Duration delay) {
        if (!stopping) {
            executor.schedule(this::work, delay.toSeconds(), TimeUnit.SECONDS);
        }
    }

    private void work() {
        try {
            registry.all().stream()
                    .filter(registration -> registration.state() instanceof CycleDeVie.Actif)
                    .map(Registration::key)
                    .forEach(this::removeOf);
        } catch (RuntimeException e) {
            LOG.warnf("traces whose time is over could not be looked for: %s", e.getMessage());
        } finally {
            plan(DAY);
        }
    }

    private void removeOf(GestionnaireKey key) {
        try {
            TenantContext context = border.admitJob(key, JOB);
            Optional<Integer> months = reglages.conservationDesTraces(context);
            if (months.isPresent()) {
                removeBefore(
                        context,
                        ZonedDateTime.now(Recherche.ZONE)
                                .minusMonths(months.get())
                                .toInstant());
            }
        } catch (TenantRefused notNow) {
            LOG.debugf("no trace of %s is removed: %s", key, notNow.getMessage());
        } catch (RuntimeException e) {
            LOG.errorf("traces of %s whose time is over stay: %s", key, e.getMessage());
        }
    }

    /**
     * Removes whole seals of before this moment. What a crash left written down and not removed goes with the next.
     *
     * @return how many traces went
     */
    public long removeBefore(TenantContext context, Instant limit) {
        purges.prepare(context, limit);
        long gone = removal.run(context.gestionnaire());
        if (gone > 0) {
            LOG.infof("%d traces of %s were removed, their time being over", gone, context.gestionnaire());
        }
        return gone;
    }
}
