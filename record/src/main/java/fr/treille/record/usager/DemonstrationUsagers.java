package fr.treille.record.usager;

import fr.treille.tenancy.context.Border;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.provisioning.Newcomer;
import fr.treille.tenancy.provisioning.ProvisioningStep;
import fr.treille.tenancy.registry.GestionnaireKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** In a demonstration, a few invented persons, so that there is somebody to open a dossier of. */
@ApplicationScoped
class DemonstrationUsagers implements ProvisioningStep {

    private final boolean demonstration = Boolean.getBoolean("treille.demonstration");

    @Inject
    Border border;

    @Inject
    DemonstrationPersons persons;

    @Override
    public String name() {
        return "demonstration-usagers";
    }

    /** After the establishments and units of the demonstration. */
    @Override
    public int rank() {
        return 110;
    }

    @Override
    public boolean isNeededFor(GestionnaireKey key) {
        return demonstration && DemonstrationPersons.isFor(key);
    }

    @Override
    public void create(Newcomer newcomer) {
        TenantContext context = border.admitJob(newcomer.key(), "demonstration");
        persons.admit(context);
    }

    @Override
    public void destroy(GestionnaireKey key) {
        // They go with the schema.
    }
}
