package fr.treille.tenancy.journal;

import fr.treille.tenancy.access.Action;
import fr.treille.tenancy.access.Personne;
import fr.treille.tenancy.access.Volet;
import fr.treille.tenancy.audit.Acte;
import fr.treille.tenancy.audit.Fait;
import fr.treille.tenancy.audit.Motif;
import fr.treille.tenancy.audit.Trace;
import fr.treille.tenancy.audit.Traces;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.context.TenantService;
import fr.treille.tenancy.habilitation.Habilitations;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The traces, for those who may read them. */
@TenantService
public class Journal {

    /** Who asks may not read traces; nothing was told, and it was traced. */
    public static final class NotEntitled extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotEntitled() {
            super("who asks may not read traces");
        }
    }

    /**
     * How things stand.
     *
     * @param jusqua when the last batch was sealed
     * @param verification the last one, whoever did it
     */
    public record Etat(long traces, Optional<Instant> jusqua, Optional<Trace> verification) {}

    private static final String CHERCHER = "trace.rechercher";

    @Inject
    JournalRepository repository;

    @Inject
    Lecteurs lecteurs;

    @Inject
    Habilitations habilitations;

    @Inject
    Traces traces;

    /** Whether who asks may read traces. */
    public boolean isReader(TenantContext context) {
        return lecteurs.isEntitled(context);
    }

    /**
     * Begins a search, which is traced.
     *
     * @return how many there are
     * @throws NotEntitled when who asks may not read traces
     */
    public long chercher(TenantContext context, Recherche recherche) {
        Motif motif = lecteurs.require(context, CHERCHER);
        traces.noter(
                context,
                new Fait(
                        Acte.LISTE,
                        CHERCHER,
                        recherche.usager(),
                        "",
                        "traces/" + recherche.du() + "/" + recherche.au(),
                        motif));
        return repository.count(recherche);
    }

    /**
     * A part of what a search found, newest first.
     *
     * @throws NotEntitled when who asks may not read traces
     */
    public List<Trace> page(TenantContext context, Recherche recherche, int from, int most) {
        lecteurs.require(context, CHERCHER);
        return repository.find(recherche, from, most);
    }

    /**
     * Who did what on one person's dossier, newest first; asking is traced on that same person.
     *
     * @throws fr.treille.tenancy.habilitation.AccesRefuse when who asks may not read this person's journal
     */
    public List<Trace> dUnUsager(TenantContext context, Personne personne, int most) {
        Motif motif = habilitations
                .exiger(context, Action.LIRE, Volet.AUD, personne, "trace.acces")
                .motif();
        traces.noter(context, Fait.sur(personne.id(), Acte.LISTE, "trace.acces", Volet.AUD.name(), "", motif));
        return repository.ofUsager(personne.id(), most);
    }

    /**
     * When and from where somebody signed in and out, newest first.
     *
     * @throws NotEntitled when it is not the account of who asks
     */
    public List<Trace> connexions(TenantContext context, String compte, int most) {
        if (!compte.equals(context.subject().id())) {
            traces.noterAPart(context, Fait.de(Acte.REFUS, "compte.connexions", "compte/" + compte, Motif.MEMBRE));
            throw new NotEntitled();
        }
        return repository.connexions(compte, most);
    }

    /** @throws NotEntitled when who asks may not read traces */
    public Etat etat(TenantContext context) {
        lecteurs.require(context, "trace.etat");
        return new Etat(repository.countAll(), repository.sealedUntil(), repository.lastVerification());
    }
}
