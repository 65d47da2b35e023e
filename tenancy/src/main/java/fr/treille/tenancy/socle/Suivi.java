package fr.treille.tenancy.socle;

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
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jboss.logging.Logger;

/** Brings those who follow to a new version: as soon as it is out, and each hour those that could not be served then. */
@ApplicationScoped
class Suivi {

    private static final Logger LOG = Logger.getLogger(Suivi.class);
    private static final String JOB = "socle";
    private static final Duration BETWEEN = Duration.ofHours(1);

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    GestionnaireRegistry registry;

    @Inject
    Border border;

    @Inject
    SocleDuGestionnaire socle;

    private volatile boolean stopping;

    void onPublished(@Observes(during = TransactionPhase.AFTER_SUCCESS) Socle.Publication publication) {
        executor.execute(() -> bring(
                one -> one.grappe().filter(publication.grappe().value()::equals).isPresent()));
    }

    void onPlatformReady(@ObservesAsync PlatformMigration.Ready ready) {
        plan();
    }

    @PreDestroy
    void stop() {
        stopping = true;
    }

    private void plan() {
        if (!stopping) {
            executor.schedule(this::hourly, BETWEEN.toSeconds(), TimeUnit.SECONDS);
        }
    }

    private void hourly() {
        bring(one -> one.grappe().isPresent());
        plan();
    }

    private void bring(Predicate<Registration> which) {
        try {
            registry.all().stream()
                    .filter(which)
                    .filter(one -> one.state() instanceof CycleDeVie.Actif)
                    .map(Registration::key)
                    .forEach(this::bring);
        } catch (RuntimeException e) {
            LOG.warnf("those who follow a common base could not be looked for: %s", e.getMessage());
        }
    }

    private void bring(GestionnaireKey key) {
        try {
            int changed = socle.appliquer(border.admitJob(key, JOB));
            if (changed > 0) {
                LOG.infof("%s follows its grappe: %d things changed", key, changed);
            }
        } catch (TenantRefused notNow) {
            LOG.debugf("%s does not follow its grappe for now: %s", key, notNow.getMessage());
        } catch (RuntimeException e) {
            LOG.errorf("%s could not follow its grappe: %s", key, e.getMessage());
        }
    }
}
