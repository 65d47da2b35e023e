package fr.treille.referential.rattachement;

import fr.treille.tenancy.context.Border;
import fr.treille.tenancy.provisioning.Newcomer;
import fr.treille.tenancy.provisioning.ProvisioningStep;
import fr.treille.tenancy.registry.GestionnaireKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A new gestionnaire begins with the open establishments of its legal entities. */
@ApplicationScoped
class Rattachement implements ProvisioningStep {

    @Inject
    Border border;

    @Inject
    Propositions propositions;

    @Override
    public String name() {
        return "establishments";
    }

    @Override
    public int rank() {
        return 120;
    }

    @Override
    public void create(Newcomer newcomer) {
        propositions.reprendre(border.admitJob(newcomer.key(), "creation"));
    }

    @Override
    public void destroy(GestionnaireKey key) {
        // They go with the schema.
    }
}
