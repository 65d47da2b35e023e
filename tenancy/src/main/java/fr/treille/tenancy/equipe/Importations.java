package fr.treille.tenancy.equipe;

import fr.treille.tenancy.context.TenantContext;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jboss.logging.Logger;

/** Invites many, one after the other, each in a transaction of their own: what was done stays, and may be asked again. */
@ApplicationScoped
public class Importations {

    private static final Logger LOG = Logger.getLogger(Importations.class);

    @Resource
    ManagedExecutorService executor;

    @Inject
    Equipe equipe;

    /**
     * @param progress told how many were tried
     * @param end told the addresses of those who could not be invited
     */
    public void lancer(TenantContext context, List<Embauche> all, IntConsumer progress, Consumer<List<String>> end) {
        executor.execute(() -> {
            List<String> failed = new ArrayList<>();
            int tried = 0;
            for (Embauche one : all) {
                if (!isInvited(context, one)) {
                    failed.add(one.personne().email());
                }
                tried++;
                progress.accept(tried);
            }
            end.accept(failed);
        });
    }

    private boolean isInvited(TenantContext context, Embauche one) {
        try {
            equipe.inviter(context, one);
            return true;
        } catch (RuntimeException e) {
            LOG.warnf("somebody of a file could not be invited for %s: %s", context, e.getMessage());
            return false;
        }
    }
}
