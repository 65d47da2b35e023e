package fr.treille.tenancy.provisioning;

import fr.treille.tenancy.identity.IdentityProviderUnavailable;
import fr.treille.tenancy.migration.DatabaseRefused;
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
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** Takes up, at the start and again and again, what a crash or a server that was away left half done. */
@ApplicationScoped
class Resumption {

    private static final Logger LOG = Logger.getLogger(Resumption.class);
    private static final String JOB = "job:resumption";
    private static final Duration USUALLY = Duration.ofMinutes(1);

    /** While something that is needed is away: people wait for it. */
    private static final Duration SOON = Duration.ofSeconds(3);

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
    private volatile boolean settled;

    void onPlatformReady(@ObservesAsync PlatformMigration.Ready ready) {
        resumeAll();
    }

    @PreDestroy
    void stop() {
        stopping = true;
    }

    /** Whether everything half done was tried once since the start, with all that is needed answering. */
    boolean isSettled() {
        return settled;
    }

    private void resumeAll() {
        boolean answered = tryAll();
        settled |= answered;
        if (!stopping) {
            executor.schedule(this::resumeAll, (answered ? USUALLY : SOON).toSeconds(), TimeUnit.SECONDS);
        }
    }

    private boolean tryAll() {
        try {
            List<GestionnaireKey> begun = registry.all().stream()
                    .filter(registration -> registration.state() instanceof EnCreation)
                    .map(Registration::key)
                    .toList();
            boolean answered = true;
            for (GestionnaireKey key : begun) {
                answered &= resume(key, unfinished -> creation.resume(unfinished, JOB));
            }
            for (GestionnaireKey key : progress.unfinished(Progress.DESTRUCTION)) {
                answered &= resume(key, unfinished -> departure.resume(unfinished, JOB));
            }
            return answered;
        } catch (RuntimeException e) {
            LOG.warnf("what is half done could not be looked for: %s", e.getMessage());
            return false;
        }
    }

    /** Whether what it needs answered. */
    private static boolean resume(GestionnaireKey key, Consumer<GestionnaireKey> work) {
        try {
            work.accept(key);
            return true;
        } catch (RegistryRefusal.Busy e) {
            LOG.debugf("%s is being worked on", key);
            return true;
        } catch (IdentityProviderUnavailable | DatabaseRefused e) {
            LOG.debugf("%s waits: %s", key, e);
            return false;
        } catch (RuntimeException e) {
            // Written down with its step, where the operator sees it.
            LOG.debugf("%s stays half done: %s", key, e);
            return true;
        }
    }
}
