package fr.treille.tenancy.provisioning;

import fr.treille.tenancy.administration.Administration;
import fr.treille.tenancy.context.Border;
import fr.treille.tenancy.context.TenantRefused;
import fr.treille.tenancy.identity.Memberships;
import fr.treille.tenancy.migration.TenantSchemas;
import fr.treille.tenancy.registry.CycleDeVie.Actif;
import fr.treille.tenancy.registry.CycleDeVie.Gele;
import fr.treille.tenancy.registry.GestionnaireKey;
import fr.treille.tenancy.registry.GestionnaireRegistry;
import fr.treille.tenancy.registry.Registration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Suspends gestionnaires and takes them back. The registry is told first: from then on the border lets nobody in, even if
 * the server dies before the schema is shut.
 */
@ApplicationScoped
public class LifeCycle {

    @Inject
    GestionnaireRegistry registry;

    @Inject
    TenantSchemas schemas;

    @Inject
    Memberships memberships;

    @Inject
    Border border;

    @Inject
    Administration administration;

    /** {@code ACTIF → GELE}: everything is kept, nobody reads nor writes. */
    public Registration freeze(GestionnaireKey key, String by, String why) {
        Registration frozen = registry.pass(key, Actif.class, Actif::geler, by, why);
        schemas.shut(key);
        return frozen;
    }

    /** {@code GELE → ACTIF}. */
    public Registration unfreeze(GestionnaireKey key, String by, String why) {
        Registration active = registry.pass(key, Gele.class, Gele::degeler, by, why);
        schemas.open(key);
        return active;
    }

    /** {@code GELE → CLOS}: its people can't sign in for it any more; what is left is to export and to destroy it. */
    public Registration close(GestionnaireKey key, String by, String why) {
        Registration closed = registry.pass(key, Gele.class, Gele::clore, by, why);
        schemas.shut(key);
        memberships.closeOrganization(key.value());
        return closed;
    }

    /**
     * Opens a transaction as this gestionnaire and reads something of it.
     *
     * @return what is wrong; empty when it can be served
     */
    public Optional<String> check(GestionnaireKey key) {
        try {
            administration.isAdministrator(border.admitJob(key, "check"));
            return Optional.empty();
        } catch (TenantRefused e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
