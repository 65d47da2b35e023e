package fr.treille.web.api;

import fr.treille.tenancy.audit.Scelleur;
import fr.treille.tenancy.audit.Verdict;
import fr.treille.tenancy.audit.Verificateur;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.registry.GestionnaireKey;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Verifications of traces that the operator asked for: longer than a request may last, so they are asked after. */
@ApplicationScoped
class Verifications {

    private static final Logger LOG = Logger.getLogger(Verifications.class);

    /** One of them; the last of each gestionnaire is remembered. */
    static final class Run {

        private volatile long compared;
        private volatile @Nullable Verdict verdict;
        private volatile @Nullable String error;

        boolean isRunning() {
            return verdict == null && error == null;
        }

        long compared() {
            return compared;
        }

        Optional<Verdict> verdict() {
            return Optional.ofNullable(verdict);
        }

        Optional<String> error() {
            return Optional.ofNullable(error);
        }
    }

    @Resource
    ManagedExecutorService executor;

    @Inject
    Scelleur scelleur;

    @Inject
    Verificateur verificateur;

    private final Map<GestionnaireKey, Run> last = new ConcurrentHashMap<>();

    Optional<Run> last(TenantContext context) {
        return Optional.ofNullable(last.get(context.gestionnaire()));
    }

    /** The one under way, or a new one. */
    synchronized Run start(TenantContext context, String enTantQue) {
        Optional<Run> running = last(context).filter(Run::isRunning);
        if (running.isPresent()) {
            return running.get();
        }
        Run run = new Run();
        last.put(context.gestionnaire(), run);
        executor.execute(() -> work(context, enTantQue, run));
        return run;
    }

    private void work(TenantContext context, String enTantQue, Run run) {
        try {
            scelleur.seal(context);
            Verdict verdict = verificateur.verifyAndNote(context, enTantQue, compared -> run.compared = compared);
            run.compared = verdict.traces();
            run.verdict = verdict;
        } catch (RuntimeException e) {
            LOG.warnf("traces of %s could not be verified: %s", context.gestionnaire(), e.getMessage());
            run.error = "the verification failed: the log tells more, nothing was changed";
        }
    }
}
