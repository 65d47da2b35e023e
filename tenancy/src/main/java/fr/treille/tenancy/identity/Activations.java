package fr.treille.tenancy.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Optional;

/** The first password of an account that was made for somebody. */
@ApplicationScoped
public class Activations {

    /** Why a password was not taken. */
    public enum Refus {
        TROP_COURT,
        COMME_LE_NOM,
        TROP_CONNU,
        AUTRE;

        static Refus of(String reason) {
            return switch (reason) {
                case "invalidPasswordMinLengthMessage" -> TROP_COURT;
                case "invalidPasswordNotUsernameMessage",
                        "invalidPasswordNotEmailMessage",
                        "invalidPasswordNotContainsUsernameMessage" -> COMME_LE_NOM;
                case "invalidPasswordBlacklistedMessage" -> TROP_CONNU;
                default -> AUTRE;
            };
        }
    }

    @Inject
    KeycloakAdmin keycloak;

    /**
     * Whether this account can sign in by anything: a password of its own, or somebody else who vouches for it.
     *
     * @throws IdentityProviderUnavailable when Keycloak can't tell for now
     */
    public boolean hasWayIn(String account) {
        String path = "/users/" + KeycloakAdmin.encoded(account);
        return KeycloakAdmin.asking(() -> keycloak.list(path + "/credentials").stream()
                        .anyMatch(credential -> "password".equals(((JsonObject) credential).getString("type", "")))
                || !keycloak.list(path + "/federated-identity").isEmpty());
    }

    /**
     * Gives it this password, and takes its e-mail address as proven: its holder came by a link that was sent there.
     *
     * @return why Keycloak would not have the password; empty when it is set
     * @throws IdentityProviderUnavailable when Keycloak does not answer; the password may be set
     */
    public Optional<Refus> activate(String account, String password) {
        String path = "/users/" + KeycloakAdmin.encoded(account);
        String credential = Json.createObjectBuilder()
                .add("type", "password")
                .add("value", password)
                .add("temporary", false)
                .build()
                .toString();
        return KeycloakAdmin.asking(() -> {
            Optional<String> reason = keycloak.putOrReason(path + "/reset-password", credential);
            if (reason.isPresent()) {
                return reason.map(Refus::of);
            }
            JsonObject known = keycloak.object(path);
            keycloak.put(
                    path,
                    Json.createObjectBuilder(known)
                            .add("emailVerified", true)
                            .build()
                            .toString());
            return Optional.empty();
        });
    }
}
