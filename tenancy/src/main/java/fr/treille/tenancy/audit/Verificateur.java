package fr.treille.tenancy.audit;

import fr.treille.tenancy.context.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.LongConsumer;

/** Verifies all traces of a gestionnaire, outside of any transaction. */
@ApplicationScoped
public class Verificateur {

    /** Name of the act in traces. */
    public static final String QUOI = "trace.verifier";

    @Inject
    Verification verification;

    @Inject
    Traces traces;

    /** As {@link #verify}, and writes down that it was done and what came of it. */
    public Verdict verifyAndNote(TenantContext context, String enTantQue, LongConsumer progress) {
        Verdict verdict = verify(context, progress);
        String outcome = verdict.intact() ? "traces intactes" : verdict.nombre() + " anomalies";
        traces.noter(
                context,
                Fait.de(Acte.ADMINISTRATION, QUOI, "sceau/" + verdict.dernier(), new Motif(enTantQue, outcome)));
        return verdict;
    }

    /** @param progress told now and then how many traces were compared */
    public Verdict verify(TenantContext context, LongConsumer progress) {
        Constat constat = verification.begin(context);
        Optional<Long> purge = constat.purgeA();
        while (verification.goOn(context, constat)) {
            progress.accept(constat.traces());
        }
        Verdict verdict = verification.end(context, constat);
        // A purge meanwhile took away what was being read.
        return verdict.intact() || verification.begin(context).purgeA().equals(purge)
                ? verdict
                : verify(context, progress);
    }
}
