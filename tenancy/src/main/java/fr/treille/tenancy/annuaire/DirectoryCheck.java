package fr.treille.tenancy.annuaire;

import fr.treille.tenancy.identity.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Asks a directory what it is before anybody is sent to it. */
@ApplicationScoped
class DirectoryCheck {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Fetch fetch = new Fetch(new Reach(Boolean.getBoolean("treille.annuaire.loopback")), PATIENCE);

    /** @throws Unsound when Keycloak could not use it as it is set */
    Directory check(Wanted wanted) throws Unsound {
        return switch (wanted) {
            case Wanted.Oidc oidc -> new OidcCheck(fetch).check(oidc.address(), oidc.clientId(), oidc.clientSecret());
            case Wanted.Saml saml -> new SamlCheck(fetch).check(saml.address());
        };
    }
}
