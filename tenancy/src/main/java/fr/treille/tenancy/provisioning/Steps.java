package fr.treille.tenancy.provisioning;

import fr.treille.tenancy.registry.GestionnaireKey;
import fr.treille.tenancy.registry.GestionnaireRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** Does steps one after another, one operation at a time on a gestionnaire, and writes down how far it came. */
@ApplicationScoped
class Steps {

    private static final Logger LOG = Logger.getLogger(Steps.class);

    /** Longer than any step; a server that dies is waited for no longer than that. */
    private static final Duration LEASE = Duration.ofSeconds(60);

    @Inject
    @Any
    Instance<ProvisioningStep> beans;

    @Inject
    GestionnaireRegistry registry;

    @Inject
    Progress progress;

    List<ProvisioningStep> upwards(GestionnaireKey key) {
        return beans.stream()
                .filter(step -> step.isNeededFor(key))
                .sorted(Comparator.comparingInt(ProvisioningStep::rank).thenComparing(ProvisioningStep::name))
                .toList();
    }

    List<ProvisioningStep> downwards(GestionnaireKey key) {
        return upwards(key).reversed();
    }

    /** @throws fr.treille.tenancy.registry.RegistryRefusal.Busy while another operation is under way */
    void exclusively(GestionnaireKey key, Consumer<String> work) {
        String holder = UUID.randomUUID().toString();
        registry.lease(key, holder, LEASE);
        try {
            work.accept(holder);
        } finally {
            registry.giveBack(key, holder);
        }
    }

    /** Does those that are planned and not done. */
    void run(
            GestionnaireKey key,
            String operation,
            List<ProvisioningStep> steps,
            String holder,
            Consumer<ProvisioningStep> act) {
        for (ProvisioningStep step : steps) {
            String name = step.name();
            if (progress.isPlanned(key, operation, name) && !progress.isDone(key, operation, name)) {
                registry.lease(key, holder, LEASE);
                run(key, operation, step, act);
            }
        }
    }

    private void run(GestionnaireKey key, String operation, ProvisioningStep step, Consumer<ProvisioningStep> act) {
        long start = System.nanoTime();
        try {
            act.accept(step);
        } catch (RuntimeException e) {
            LOG.warnf("%s of %s stopped at step %s: %s", operation, key, step.name(), e);
            progress.failed(key, operation, step.name(), String.valueOf(e.getMessage()));
            throw e;
        }
        progress.done(key, operation, step.name(), (System.nanoTime() - start) / 1_000_000);
    }
}
