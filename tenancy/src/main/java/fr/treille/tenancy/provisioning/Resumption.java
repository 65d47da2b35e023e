package fr.treille.tenancy.provisioning;

import fr.treille.tenancy.migration.PlatformMigration;
import fr.treille.tenancy.registry.CycleDeVie.EnCreation;
import fr.treille.tenancy.registry.GestionnaireKey;
import fr.treille.tenancy.registry.GestionnaireRegistry;
import fr.treille.tenancy.registry.Registration;
import fr.treille.tenancy.registry.RegistryRefusal;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** Takes up, at the start and every minute, what a crash or a server that was away left half done. */
@ApplicationScoped
class Resumption {

    private static final Logger LOG = Logger.getLogger(Resumption.class);
    private static final String JOB = "job:resumption";

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    GestionnaireRegistry registry;

    @Inject
    Progress progress;

    @Inject
    Creation creation;

    @Inject
    Departure departure;

    private volatile boolean stopping;

    void onPlatformReady(@ObservesAsync PlatformMigration.Ready ready) {
        resumeAll();
    }

    @PreDestroy
    void stop() {
        stopping = true;
    }

    private void resumeAll() {
        try {
            registry.all().stream()
                    .filter(registration -> registration.state() instanceof EnCreation)
                    .map(Registration::key)
                    .forEach(key -> resume(key, unfinished -> creation.resume(unfinished, JOB)));
            progress.unfinished(Progress.DESTRUCTION)
                    .forEach(key -> resume(key, unfinished -> departure.resume(unfinished, JOB)));
        } catch (RuntimeException e) {
            LOG.warnf("what is half done could not be looked for: %s", e.getMessage());
        }
        if (!stopping) {
            executor.schedule(this::resumeAll, 1, TimeUnit.MINUTES);
        }
    }

    private static void resume(GestionnaireKey key, Consumer<GestionnaireKey> work) {
        try {
            work.accept(key);
        } catch (RegistryRefusal.Busy e) {
            LOG.debugf("%s is being worked on", key);
        } catch (RuntimeException e) {
            // Written down with its step, where the operator sees it.
            LOG.debugf("%s stays half done: %s", key, e);
        }
    }
}
