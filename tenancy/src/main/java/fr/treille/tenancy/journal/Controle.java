package fr.treille.tenancy.journal;

import fr.treille.tenancy.audit.Verdict;
import fr.treille.tenancy.audit.Verificateur;
import fr.treille.tenancy.context.TenantContext;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/** Verifies the traces for somebody who may read them, while they go on looking. */
@ApplicationScoped
public class Controle {

    @Resource
    ManagedExecutorService executor;

    @Inject
    Lecteurs lecteurs;

    @Inject
    Verificateur verificateur;

    /**
     * Begins, and comes back at once; all three are told on another thread.
     *
     * @param progress how many traces were compared so far
     * @throws Journal.NotEntitled when who asks may not read traces
     */
    public void start(
            TenantContext context, LongConsumer progress, Consumer<Verdict> done, Consumer<RuntimeException> failed) {
        String enTantQue = lecteurs.require(context, Verificateur.QUOI).enTantQue();
        executor.execute(() -> {
            try {
                done.accept(verificateur.verifyAndNote(context, enTantQue, progress));
            } catch (RuntimeException e) {
                failed.accept(e);
            }
        });
    }
}
