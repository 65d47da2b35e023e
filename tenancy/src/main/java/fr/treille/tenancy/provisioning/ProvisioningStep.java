package fr.treille.tenancy.provisioning;

import fr.treille.tenancy.registry.GestionnaireKey;

/**
 * One thing to do when a gestionnaire is created and to undo when it is destroyed. A bean that implements it takes part by
 * being there.
 */
public interface ProvisioningStep {

    /** As the operator reads it; never changes, since it is written down. */
    String name();

    /** Creation goes upwards, destruction downwards; those of other modules begin at 100. */
    int rank();

    /** Whether there is anything to do for this gestionnaire; asked when an operation is planned. */
    default boolean isNeededFor(GestionnaireKey key) {
        return true;
    }

    /** Does it; repeated after a crash, it finds what it had done and goes on. */
    void create(Newcomer newcomer);

    /** Leaves nothing of it; repeated after a crash, it finds nothing to do. */
    void destroy(GestionnaireKey key);
}
