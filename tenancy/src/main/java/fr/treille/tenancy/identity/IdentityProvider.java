package fr.treille.tenancy.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Keycloak, without which nobody can sign in. */
@ApplicationScoped
public class IdentityProvider {

    @Inject
    KeycloakAdmin keycloak;

    /** Whether our realm answers at this moment. */
    public boolean answers() {
        return keycloak.answers();
    }
}
