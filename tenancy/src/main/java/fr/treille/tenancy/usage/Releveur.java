package fr.treille.tenancy.usage;

import fr.treille.tenancy.context.Border;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.context.TenantRefused;
import fr.treille.tenancy.migration.PlatformMigration;
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
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Counts once a day in each gestionnaire that has agreed to tell, and takes back what one that no longer agrees had told. */
@ApplicationScoped
public class Releveur {

    private static final Logger LOG = Logger.getLogger(Releveur.class);
    private static final String JOB = "usage";

    /** A server that has just started has other things to do. */
    private static final Duration FIRST = Duration.ofMinutes(5);

    private static final Duration BETWEEN = Duration.ofHours(1);

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    GestionnaireRegistry registry;

    @Inject
    Border border;

    @Inject
    Reglages reglages;

    @Inject
    Comptages comptages;

    @Inject
    @Any
    Instance<Compteur> dossiers;

    @Inject
    Usages usages;

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
                    .filter(key -> !usages.estDuJour(key))
                    .forEach(this::relever);
        } catch (RuntimeException e) {
            LOG.warnf("usage could not be counted: %s", e.getMessage());
        } finally {
            plan(BETWEEN);
        }
    }

    /** Counts now, or forgets, as its administrators have decided. */
    public void relever(GestionnaireKey key) {
        try {
            TenantContext context = border.admitJob(key, JOB);
            if (!reglages.partageUsage(context)) {
                usages.oublier(key);
                return;
            }
            Releve counted = comptages.compter(context);
            long all = dossiers.stream()
                    .mapToLong(compteur -> compteur.compter(context))
                    .sum();
            usages.deposer(
                    key,
                    new Releve(
                            counted.etablissements(), counted.unites(), counted.comptes(), counted.connexions(), all));
        } catch (TenantRefused notNow) {
            LOG.debugf("usage of %s is not counted: %s", key, notNow.getMessage());
        } catch (RuntimeException e) {
            LOG.errorf("usage of %s could not be counted: %s", key, e.getMessage());
        }
    }
}
