package fr.treille.tenancy.journal;

import fr.treille.tenancy.administration.Administration;
import fr.treille.tenancy.audit.Acte;
import fr.treille.tenancy.audit.Fait;
import fr.treille.tenancy.audit.Motif;
import fr.treille.tenancy.audit.Traces;
import fr.treille.tenancy.context.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who may read traces: the one place that knows. */
@ApplicationScoped
class Lecteurs {

    @Inject
    Administration administration;

    @Inject
    Traces traces;

    boolean isEntitled(TenantContext context) {
        return administration.isAdministrator(context);
    }

    /**
     * In which capacity they read.
     *
     * @throws Journal.NotEntitled when they may not, which is traced
     */
    Motif require(TenantContext context, String quoi) {
        if (!isEntitled(context)) {
            traces.noterAPart(context, Fait.de(Acte.REFUS, quoi, "", Motif.MEMBRE));
            throw new Journal.NotEntitled();
        }
        return new Motif("administrateur", "");
    }
}
