package fr.treille.tenancy.identity;

/** Keycloak is away, or refused what was asked of it; asking again is safe. */
public final class IdentityProviderUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    IdentityProviderUnavailable(KeycloakAdmin.Unavailable why) {
        super("the identity provider does not answer or refuses: " + why.getMessage(), why);
    }
}
