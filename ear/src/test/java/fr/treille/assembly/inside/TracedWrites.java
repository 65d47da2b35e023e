package fr.treille.assembly.inside;

import fr.treille.tenancy.audit.Acte;
import fr.treille.tenancy.audit.Fait;
import fr.treille.tenancy.audit.Motif;
import fr.treille.tenancy.audit.Traces;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.context.TenantService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** Writes as a service of any module does them, traced or not. */
@TenantService
public class TracedWrites {

    private static final UUID USAGER = new UUID(1, 2);
    private static final Motif MOTIF = new Motif("Éducatrice", "personne de votre unité Les Lilas");

    @PersistenceContext(unitName = "treille")
    EntityManager entityManager;

    @Inject
    Traces traces;

    /** Reads, changes, reads again. */
    public void threeStatements(TenantContext context, boolean traced) {
        ThreeStatements.run(entityManager, true);
        trace(context, traced);
    }

    /** The least that a write can be. */
    public void oneStatement(TenantContext context, String row, boolean traced) {
        entityManager
                .createNativeQuery("update reglage set value = :value where name = :name")
                .setParameter("value", row)
                .setParameter("name", row)
                .executeUpdate();
        trace(context, traced);
    }

    private void trace(TenantContext context, boolean traced) {
        if (traced) {
            traces.noter(
                    context, Fait.sur(USAGER, Acte.ECRITURE, "transmission.ecrire", "VIE", "transmission/1", MOTIF));
        }
    }
}
