package fr.treille.tenancy.socle;

import fr.treille.tenancy.provisioning.Newcomer;
import fr.treille.tenancy.provisioning.ProvisioningStep;
import fr.treille.tenancy.registry.GestionnaireKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Leaves nothing in the registry of the choices that a gestionnaire told its grappe. */
@ApplicationScoped
class SocleStep implements ProvisioningStep {

    @Inject
    Publications publications;

    @Override
    public String name() {
        return "socle";
    }

    @Override
    public int rank() {
        return 111;
    }

    @Override
    public void create(Newcomer newcomer) {
        // It has told nothing yet.
    }

    @Override
    public void destroy(GestionnaireKey key) {
        publications.oublier(key);
    }
}
