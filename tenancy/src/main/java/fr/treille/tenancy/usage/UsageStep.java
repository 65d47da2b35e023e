package fr.treille.tenancy.usage;

import fr.treille.tenancy.provisioning.Newcomer;
import fr.treille.tenancy.provisioning.ProvisioningStep;
import fr.treille.tenancy.registry.GestionnaireKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Leaves nothing in the registry of the counts that a gestionnaire told its grappe. */
@ApplicationScoped
class UsageStep implements ProvisioningStep {

    @Inject
    Usages usages;

    @Override
    public String name() {
        return "usage";
    }

    @Override
    public int rank() {
        return 110;
    }

    @Override
    public void create(Newcomer newcomer) {
        // It has told nothing yet.
    }

    @Override
    public void destroy(GestionnaireKey key) {
        usages.oublier(key);
    }
}
