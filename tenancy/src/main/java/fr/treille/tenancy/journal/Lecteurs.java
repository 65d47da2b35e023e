package fr.treille.tenancy.journal;

import fr.treille.tenancy.access.Action;
import fr.treille.tenancy.access.Decision;
import fr.treille.tenancy.access.Portee;
import fr.treille.tenancy.access.Volet;
import fr.treille.tenancy.audit.Acte;
import fr.treille.tenancy.audit.Fait;
import fr.treille.tenancy.audit.Motif;
import fr.treille.tenancy.audit.Traces;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.habilitation.Habilitations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who may read the traces of everybody: those whose role reads the journal of all persons, not of their own only. */
@ApplicationScoped
class Lecteurs {

    @Inject
    Habilitations habilitations;

    @Inject
    Traces traces;

    boolean isEntitled(TenantContext context) {
        return ofEverybody(decision(context));
    }

    /**
     * In which capacity they read.
     *
     * @throws Journal.NotEntitled when they may not, which is traced
     */
    Motif require(TenantContext context, String quoi) {
        Decision decision = decision(context);
        if (!ofEverybody(decision)) {
            traces.noterAPart(context, Fait.de(Acte.REFUS, quoi, "", decision.motif()));
            throw new Journal.NotEntitled();
        }
        return decision.motif();
    }

    private Decision decision(TenantContext context) {
        return habilitations.peutEnGeneral(context, Action.LIRE, Volet.AUD);
    }

    private static boolean ofEverybody(Decision decision) {
        return decision.permis() && decision.portee() == Portee.PERIMETRE;
    }
}
