package fr.treille.tenancy.audit;

import fr.treille.tenancy.audit.Anomalie.Genre;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.context.TenantService;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Holds what is there against what was sealed, some seals in each transaction: a chain of years takes no more memory than
 * one of a day, and no transaction lasts. {@link Verificateur} puts the parts together.
 */
@TenantService
public class Verification {

    private static final int SEALS_AT_ONCE = 20;

    /** Traces that are looked at between two seals: many more than one holds. */
    private static final int MOST_IN_A_SEAL = 100_000;

    @Inject
    TraceRepository traces;

    @Inject
    SceauRepository sceaux;

    @Inject
    PurgeRepository purges;

    @Inject
    Ancres ancres;

    @Inject
    Preuves preuves;

    /** At the oldest seal that is left. */
    public Constat begin(TenantContext context) {
        Constat constat = new Constat();
        long first = sceaux.first().orElse(1L);
        purges.upTo(first - 1)
                .flatMap(purge -> preuves.read(context, "trace_purge", purge.numero(), purge.preuve())
                        .filter(hash -> hash.equals(purge.empreinte())))
                .ifPresent(hash -> constat.beginAfter(first - 1, hash));
        return constat;
    }

    /** Whether there is more. */
    public boolean goOn(TenantContext context, Constat constat) {
        List<Sceau> next = sceaux.from(constat.attendu(), SEALS_AT_ONCE);
        Optional<Ancre> ancre = ancres.of(context.gestionnaire());
        for (Sceau sceau : next) {
            check(context, sceau, constat, ancre);
        }
        return next.size() == SEALS_AT_ONCE;
    }

    private void check(TenantContext context, Sceau sceau, Constat constat, Optional<Ancre> ancre) {
        boolean gap = sceau.numero() > constat.attendu();
        if (gap) {
            constat.found(new Anomalie(Genre.SCEAUX_SUPPRIMES, constat.attendu(), sceau.numero() - 1));
        }
        Optional<String> proved = preuves.read(context, "sceau", sceau.numero(), sceau.preuve());
        if (proved.isEmpty()) {
            constat.suspect(sceau);
        } else if (!proved.get().equals(Empreinte.de(context.gestionnaire(), sceau))) {
            constat.found(Genre.SCEAU_MODIFIE, sceau.numero());
        } else if (!gap
                && constat.precedent()
                        .filter(hash -> !hash.equals(sceau.precedent()))
                        .isPresent()) {
            constat.found(Genre.CHAINE_ROMPUE, sceau.numero());
        }
        if (ancre.filter(anchor -> anchor.numero() == sceau.numero()).isPresent() && proved.isPresent()) {
            preuves.read(
                            context,
                            "ancre_traces",
                            sceau.numero(),
                            ancre.orElseThrow().preuve())
                    .filter(hash -> !hash.equals(proved.get()))
                    .ifPresent(hash -> constat.found(Genre.ANCRE_DIFFERENTE, sceau.numero()));
        }
        compare(sceau, constat);
        constat.rows().follow(sceau, gap, present(sceau, gap, constat), constat);
        constat.followed(sceau, proved.orElse(null));
    }

    private void compare(Sceau sceau, Constat constat) {
        Map<Long, Trace> present = new HashMap<>();
        traces.sealedBy(sceau.numero()).forEach(trace -> present.put(trace.numero(), trace));
        for (int i = 0; i < Math.min(sceau.ids().size(), sceau.empreintes().size()); i++) {
            compare(
                    sceau.ids().get(i),
                    sceau.empreintes().get(i),
                    present.get(sceau.ids().get(i)),
                    constat);
        }
    }

    /** After a gap, what lies below the seal may have been held by one that is missing. */
    private List<Long> present(Sceau sceau, boolean gap, Constat constat) {
        long above = gap && !sceau.ids().isEmpty()
                ? sceau.ids().getFirst() - 1
                : constat.rows().dernier();
        return traces.numbers(above, sceau.dernier(), MOST_IN_A_SEAL);
    }

    private static void compare(long numero, String sealed, @Nullable Trace trace, Constat constat) {
        constat.compared();
        if (trace == null) {
            constat.found(Genre.TRACE_SUPPRIMEE, numero);
        } else if (!Empreinte.de(trace).equals(sealed)) {
            constat.suspect(trace, sealed);
        }
    }

    /** What can only be seen once all seals were followed. */
    public Verdict end(TenantContext context, Constat constat) {
        constat.rows().tell(constat);
        Permutations.tell(constat);
        for (Constat.Egare egare : constat.egares()) {
            constat.found(whereItWas(context, egare, constat));
        }
        checkEnd(context, constat);
        return constat.verdict();
    }

    /** A proof holds at one number only: that of another seal says which one it is. */
    private Anomalie whereItWas(TenantContext context, Constat.Egare egare, Constat constat) {
        return constat.egares().stream()
                .map(Constat.Egare::numero)
                .filter(numero ->
                        preuves.read(context, "sceau", numero, egare.preuve()).isPresent())
                .findFirst()
                .map(numero -> new Anomalie(Genre.SCEAU_DEPLACE, numero, egare.numero()))
                .orElseGet(() -> Anomalie.of(Genre.SCEAU_MODIFIE, egare.numero()));
    }

    private void checkEnd(TenantContext context, Constat constat) {
        // The anchor first, then the chain: one may have been sealed since the last look.
        Optional<Ancre> ancre = ancres.of(context.gestionnaire())
                .filter(anchor -> preuves.read(context, "ancre_traces", anchor.numero(), anchor.preuve())
                        .isPresent());
        long last = sceaux.end().numero();
        if (ancre.isPresent() && ancre.get().numero() > last) {
            constat.found(new Anomalie(Genre.FIN_COUPEE, last + 1, ancre.get().numero()));
        } else if (ancre.isEmpty() && constat.dernier() > 0) {
            constat.found(Genre.ANCRE_PERDUE, constat.dernier());
        }
    }
}
