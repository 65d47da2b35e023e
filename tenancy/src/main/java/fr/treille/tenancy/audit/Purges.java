package fr.treille.tenancy.audit;

import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.context.TenantService;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/**
 * Decides which traces have had their time, and writes it down so that the chain can be verified without them. Removing them
 * is for the owner of the database: the gestionnaire's own role never can.
 */
@TenantService
public class Purges {

    /** The oldest traces are not as they were sealed: nothing is purged before somebody has looked. */
    public static final class NotIntact extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotIntact(long numero) {
            super("seal " + numero + " is not as it was made: nothing is purged, verify the traces");
        }
    }

    @Inject
    PurgeRepository repository;

    @Inject
    SceauRepository sceaux;

    @Inject
    Traces traces;

    @Inject
    Preuves preuves;

    /**
     * Writes down that whole seals of before this moment may go.
     *
     * @return how many traces they hold; 0 when there is nothing to remove
     * @throws NotIntact when the seal from which the chain would go on is not ours
     */
    public long prepare(TenantContext context, Instant before) {
        Optional<Long> numero = repository.lastSealBefore(before);
        if (numero.isEmpty() || repository.upTo(numero.get()).isPresent()) {
            return 0;
        }
        long last = numero.get();
        String hash = hash(context, last);
        long count = repository.tracesUpTo(last);
        repository.insert(
                new Purge(last, hash, count, Instant.now(), preuves.make(context, "trace_purge", last, hash)));
        traces.noter(
                context,
                Fait.de(
                        Acte.ADMINISTRATION,
                        "trace.purger",
                        "sceau/" + last,
                        new Motif(Motif.TACHE.enTantQue(), count + " traces d’avant " + Empreinte.texte(before))));
        return count;
    }

    private String hash(TenantContext context, long numero) {
        Sceau sceau = sceaux.from(numero, 1).getFirst();
        String found = Empreinte.de(context.gestionnaire(), sceau);
        return preuves.read(context, "sceau", numero, sceau.preuve())
                .filter(found::equals)
                .orElseThrow(() -> new NotIntact(numero));
    }
}
