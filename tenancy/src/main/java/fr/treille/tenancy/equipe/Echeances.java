package fr.treille.tenancy.equipe;

import fr.treille.tenancy.context.Border;
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
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Closes temporary accounts when their time is over; their roles have ended by themselves at that very moment. */
@ApplicationScoped
class Echeances {

    private static final Logger LOG = Logger.getLogger(Echeances.class);
    private static final int EACH_SECONDS = 60;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    GestionnaireRegistry registry;

    @Inject
    Border border;

    @Inject
    Equipe equipe;

    private volatile boolean stopping;

    void onPlatformReady(@ObservesAsync PlatformMigration.Ready ready) {
        plan();
    }

    @PreDestroy
    void stop() {
        stopping = true;
    }

    private void plan() {
        if (!stopping) {
            executor.schedule(this::work, EACH_SECONDS, TimeUnit.SECONDS);
        }
    }

    private void work() {
        try {
            registry.all().stream()
                    .filter(registration -> registration.state() instanceof CycleDeVie.Actif)
                    .map(Registration::key)
                    .forEach(this::closeOf);
        } catch (RuntimeException e) {
            LOG.warnf("temporary accounts could not be looked for: %s", e.getMessage());
        } finally {
            plan();
        }
    }

    private void closeOf(GestionnaireKey key) {
        try {
            int closed = equipe.terminer(border.admitJob(key, "echeances"));
            if (closed > 0) {
                LOG.infof("%d temporary accounts of %s were closed, their time being over", closed, key);
            }
        } catch (TenantRefused notNow) {
            LOG.debugf("no account of %s is closed: %s", key, notNow.getMessage());
        } catch (RuntimeException e) {
            // Tried again a minute later; their roles give nothing any more.
            LOG.warnf("temporary accounts of %s stay open: %s", key, e.getMessage());
        }
    }
}
