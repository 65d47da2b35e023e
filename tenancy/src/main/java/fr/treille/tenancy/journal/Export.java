package fr.treille.tenancy.journal;

import fr.treille.tenancy.audit.Acte;
import fr.treille.tenancy.audit.Fait;
import fr.treille.tenancy.audit.Motif;
import fr.treille.tenancy.audit.Sceau;
import fr.treille.tenancy.audit.Trace;
import fr.treille.tenancy.audit.Traces;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.context.TenantService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** The parts of an export, each in a transaction of its own; {@link Exportateur} puts them together. */
@TenantService
public class Export {

    private static final int TRACES_AT_ONCE = 2000;
    private static final int SEALS_AT_ONCE = 20;

    /**
     * What an export holds: fixed when it begins.
     *
     * @param du first day, in France
     * @param dernier highest number of a trace in it
     * @param premierSceau 0 when there is none
     */
    public record Etendue(LocalDate du, LocalDate au, long dernier, long premierSceau, long dernierSceau) {}

    @Inject
    JournalRepository repository;

    @Inject
    Traces traces;

    /** Written down before anything leaves: {@code motif} says in which capacity. */
    public Etendue begin(TenantContext context, LocalDate du, LocalDate au, Motif motif) {
        traces.noter(context, Fait.de(Acte.EXPORT, "trace.exporter", "traces/" + du + "/" + au, motif));
        Recherche days = Recherche.of(du, au);
        long last = repository.lastSealed();
        long[] seals = repository.sealsOf(days.debut(), days.fin());
        return new Etendue(du, au, last, seals[0], seals[1]);
    }

    /** The next ones, by number; none at the end. */
    public List<Trace> traces(TenantContext context, Etendue etendue, long after) {
        Recherche days = Recherche.of(etendue.du(), etendue.au());
        return repository.sealed(days.debut(), days.fin(), after, etendue.dernier(), TRACES_AT_ONCE);
    }

    /** The next seals, by number; none at the end. */
    public List<Sceau> sceaux(TenantContext context, Etendue etendue, long after) {
        return repository.sceaux(Math.max(after + 1, etendue.premierSceau()), etendue.dernierSceau(), SEALS_AT_ONCE);
    }
}
