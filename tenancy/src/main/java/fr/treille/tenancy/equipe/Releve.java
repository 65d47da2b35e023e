package fr.treille.tenancy.equipe;

import fr.treille.tenancy.context.Border;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.registry.GestionnaireKey;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Takes the members from Keycloak from time to time, beside whoever looks at the list: listing thousands takes seconds, which
 * no page waits for but the very first.
 */
@ApplicationScoped
public class Releve {

    private static final Logger LOG = Logger.getLogger(Releve.class);
    private static final Duration WORTH = Duration.ofMinutes(5);
    private static final Duration BREATH = Duration.ofSeconds(10);

    @Resource
    ManagedExecutorService executor;

    @Inject
    Equipe equipe;

    @Inject
    Border border;

    private final Map<GestionnaireKey, Instant> last = new ConcurrentHashMap<>();

    /** Does it if it was long ago: at once where nobody is known yet, else beside. */
    public void peutEtre(TenantContext context) {
        GestionnaireKey key = context.gestionnaire();
        Instant now = Instant.now();
        if (last.getOrDefault(key, Instant.MIN).isAfter(now.minus(WORTH))) {
            return;
        }
        boolean first = equipe.combien(context, Critere.TOUS) == 0;
        last.put(key, now);
        if (first) {
            take(key);
        } else {
            executor.execute(() -> take(key));
        }
    }

    /**
     * Does it at once, unless it was done some seconds ago.
     *
     * @return whether it was done
     */
    public boolean maintenant(TenantContext context) {
        Instant now = Instant.now();
        GestionnaireKey key = context.gestionnaire();
        if (last.getOrDefault(key, Instant.MIN).isAfter(now.minus(BREATH))) {
            return false;
        }
        last.put(key, now);
        return take(key);
    }

    private boolean take(GestionnaireKey key) {
        try {
            equipe.relever(border.admitJob(key, "releve"));
            return true;
        } catch (RuntimeException e) {
            // What is known goes on being shown.
            last.remove(key);
            LOG.warnf("the members of %s could not be taken from Keycloak: %s", key, e.getMessage());
            return false;
        }
    }
}
