package fr.treille.tenancy.provisioning;

import fr.treille.tenancy.administration.Administration;
import fr.treille.tenancy.context.Border;
import fr.treille.tenancy.identity.Memberships;
import fr.treille.tenancy.registry.GestionnaireKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** In a demonstration, two accounts that come with the realm administer the gestionnaires that come with the database. */
@ApplicationScoped
class Demonstration implements ProvisioningStep {

    private static final Map<String, String> ADMINISTRATORS =
            Map.of("les-tilleuls", "administration", "rives-de-loire", "direction");

    private final boolean demonstration = Boolean.getBoolean("treille.demonstration");

    @Inject
    Border border;

    @Inject
    Administration administration;

    @Inject
    Memberships memberships;

    @Override
    public String name() {
        return "demonstration";
    }

    @Override
    public int rank() {
        return 100;
    }

    @Override
    public boolean isNeededFor(GestionnaireKey key) {
        return demonstration && ADMINISTRATORS.containsKey(key.value());
    }

    @Override
    public void create(Newcomer newcomer) {
        memberships
                .accountId(ADMINISTRATORS.getOrDefault(newcomer.key().value(), ""))
                .ifPresent(
                        account -> administration.welcome(border.admitJob(newcomer.key(), "demonstration"), account));
    }

    @Override
    public void destroy(GestionnaireKey key) {
        // It goes with the schema.
    }
}
