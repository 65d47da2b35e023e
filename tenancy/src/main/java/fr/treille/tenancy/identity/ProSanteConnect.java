package fr.treille.tenancy.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The State's sign-in of health professionals, linked once by those who want it to an account they have. */
@ApplicationScoped
public class ProSanteConnect {

    /** Its name at Keycloak, hence in the claim {@code idp}. */
    public static final String ALIAS = "pro-sante-connect";

    @Inject
    KeycloakAdmin keycloak;

    /** Whether this instance has it. */
    public boolean isOffered() {
        return KeycloakAdmin.asking(() -> keycloak.find("/identity-provider/instances/" + ALIAS)
                .filter(provider -> provider.getBoolean("enabled", false))
                .isPresent());
    }

    /** Whether this person may sign in with it. */
    public boolean isLinked(Subject subject) {
        return KeycloakAdmin.asking(() -> keycloak.list(links(subject)).stream()
                .anyMatch(link -> ALIAS.equals(link.asJsonObject().getString("identityProvider", ""))));
    }

    /** From now on they can't; done too when they could not. */
    public void unlink(Subject subject) {
        KeycloakAdmin.asking(() -> {
            keycloak.delete(links(subject) + "/" + ALIAS);
            return subject;
        });
    }

    private static String links(Subject subject) {
        return "/users/" + subject.id() + "/federated-identity";
    }
}
