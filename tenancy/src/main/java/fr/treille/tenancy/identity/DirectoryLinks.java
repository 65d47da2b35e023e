package fr.treille.tenancy.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;

/**
 * Which accounts a gestionnaire's directory opens: those of its members who work for nobody else, under their e-mail
 * address. Keycloak itself would link any account that bears the address the directory tells, hence another
 * gestionnaire's; so it links none, and these links are made here.
 */
@ApplicationScoped
class DirectoryLinks {

    @Inject
    KeycloakAdmin keycloak;

    /**
     * Makes the links of this account what its memberships now allow. To be called after each change of them.
     *
     * @return whether the directory of its only gestionnaire opens it
     */
    boolean refresh(String account) throws KeycloakAdmin.Unavailable {
        List<String> keys = keycloak.gestionnairesOf(account);
        String allowed = keys.size() == 1 ? Directories.alias(keys.getFirst()) : "";
        for (JsonValue link : keycloak.list(links(account))) {
            String alias = link.asJsonObject().getString("identityProvider");
            if (Directories.isOne(alias)) {
                keycloak.delete(links(account) + "/" + alias);
            }
        }
        return keys.size() == 1 && exists(allowed) && link(account, allowed);
    }

    private boolean exists(String alias) throws KeycloakAdmin.Unavailable {
        return keycloak.find("/identity-provider/instances/" + alias).isPresent();
    }

    private boolean link(String account, String alias) throws KeycloakAdmin.Unavailable {
        JsonObject user = keycloak.object("/users/" + account);
        String email = user.getString("email", "").toLowerCase(Locale.ROOT);
        if (email.isBlank() || !user.getBoolean("emailVerified", false)) {
            return false;
        }
        String body = Json.createObjectBuilder()
                .add("identityProvider", alias)
                .add("userId", email)
                .add("userName", email)
                .build()
                .toString();
        return !keycloak.post(links(account) + "/" + alias, body).isConflict();
    }

    private static String links(String account) {
        return "/users/" + account + "/federated-identity";
    }
}
