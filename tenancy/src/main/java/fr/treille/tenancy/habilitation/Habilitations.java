package fr.treille.tenancy.habilitation;

import static fr.treille.tenancy.access.Action.ECRIRE;
import static fr.treille.tenancy.access.Etendue.ENTIERE;
import static fr.treille.tenancy.access.Volet.PAR;

import fr.treille.tenancy.access.Action;
import fr.treille.tenancy.access.BrisDeGlaceOuvert;
import fr.treille.tenancy.access.Decision;
import fr.treille.tenancy.access.Droits;
import fr.treille.tenancy.access.Etendue;
import fr.treille.tenancy.access.Personne;
import fr.treille.tenancy.access.Volet;
import fr.treille.tenancy.audit.Acte;
import fr.treille.tenancy.audit.Fait;
import fr.treille.tenancy.audit.Motif;
import fr.treille.tenancy.audit.Traces;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.context.TenantService;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What somebody may do in a gestionnaire, now. */
@TenantService
public class Habilitations {

    @Inject
    HabilitationRepository repository;

    @Inject
    DroitsEnMemoire memory;

    @Inject
    Traces traces;

    @Inject
    @Any
    Instance<Ouvertures> ouvertures;

    @Inject
    @Any
    Instance<Lieux> lieux;

    /**
     * All that decides in this gestionnaire, as it is now. One statement while nothing has changed: the number of the last
     * change is read in the caller's transaction, so that no node goes on with what another changed.
     */
    public Droits droits(TenantContext context) {
        long version = repository.version();
        return memory.find(context.gestionnaire(), version).orElseGet(() -> read(context, version));
    }

    private Droits read(TenantContext context, long version) {
        Map<UUID, String> noms = new HashMap<>();
        lieux.forEach(source -> noms.putAll(source.noms(context)));
        List<BrisDeGlaceOuvert> ouverts = new ArrayList<>();
        ouvertures.forEach(source -> ouverts.addAll(source.ouverts(context)));
        Droits droits = new Droits(repository.matrice(), repository.inForceOrToCome(Instant.now()), ouverts, noms);
        memory.keep(context.gestionnaire(), version, droits);
        return droits;
    }

    /** Whether who asks may do this on this person's dossier; nothing is traced. */
    public Decision peut(TenantContext context, Action action, Volet volet, Personne personne) {
        return droits(context).may(context.subject().id(), action, volet, personne, Instant.now());
    }

    /** The same about nobody in particular. */
    public Decision peutEnGeneral(TenantContext context, Action action, Volet volet) {
        return droits(context).may(context.subject().id(), action, volet, Instant.now());
    }

    /**
     * The same, or nothing goes on.
     *
     * @param quoi the act's own name, for the trace of a refusal
     * @throws AccesRefuse when they may not: traced, whatever becomes of the caller's transaction
     */
    public Decision exiger(TenantContext context, Action action, Volet volet, Personne personne, String quoi) {
        Decision decision = peut(context, action, volet, personne);
        if (!decision.permis()) {
            traces.noterAPart(context, Fait.sur(personne.id(), Acte.REFUS, quoi, volet.name(), "", decision.motif()));
            throw new AccesRefuse(decision);
        }
        return decision;
    }

    /**
     * The same about nobody in particular.
     *
     * @param part how much of the volet must be open
     * @throws AccesRefuse when it is not
     */
    public Decision exigerEnGeneral(TenantContext context, Action action, Volet volet, Etendue part, String quoi) {
        return require(context, peutEnGeneral(context, action, volet), part, quoi);
    }

    private Decision require(TenantContext context, Decision decision, Etendue part, String quoi) {
        if (!decision.montre(part)) {
            traces.noterAPart(context, Fait.de(Acte.REFUS, quoi, "", decision.motif()));
            throw new AccesRefuse(decision);
        }
        return decision;
    }

    /** Whether who asks administers this gestionnaire. */
    public boolean estAdministrateur(TenantContext context) {
        return droits(context).administre(context.subject().id(), Instant.now());
    }

    /**
     * Only administrators go on, and our own jobs, which build a gestionnaire before it has any.
     *
     * @return as what, for the trace of what they do
     * @throws AccesRefuse when who asks is neither
     */
    public Motif exigerAdministrateur(TenantContext context, String quoi) {
        Droits droits = droits(context);
        if (context.subject().isJob()) {
            return Motif.TACHE;
        }
        return require(context, droits.may(context.subject().id(), ECRIRE, PAR, Instant.now()), ENTIERE, quoi)
                .motif();
    }

    /** To be called by whoever changed what these rights are made of, in the same transaction. */
    public void ontChange(TenantContext context) {
        repository.nextVersion();
    }
}
