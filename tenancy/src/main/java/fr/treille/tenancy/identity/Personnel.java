package fr.treille.tenancy.identity;

import fr.treille.tenancy.registry.GestionnaireKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the administrators of a gestionnaire do with the accounts of its members, at Keycloak: never with an account that is
 * no member. Each call can be repeated. They throw {@link IdentityProviderUnavailable} when Keycloak does not answer.
 */
@ApplicationScoped
public class Personnel {

    private static final int PAGE = 500;
    private static final int RPPS_LENGTH = 11;
    private static final String ATTRIBUTES = "attributes";

    /**
     * @param compte identifier of the account
     * @param fonction empty when none was said
     */
    public record Membre(
            String compte,
            String prenom,
            String nom,
            String email,
            String fonction,
            Optional<String> rpps,
            boolean ouvert) {

        /** Nothing that names a person gets into a log by mistake. */
        @Override
        public String toString() {
            return "a member";
        }
    }

    @Inject
    KeycloakAdmin keycloak;

    @Inject
    DirectoryLinks links;

    /** All members, in no order. Some seconds for thousands: nothing that a page waits for. */
    public List<Membre> de(GestionnaireKey key) {
        return KeycloakAdmin.asking(() -> {
            String path = organization(key) + "/members?briefRepresentation=false&max=" + PAGE + "&first=";
            List<Membre> membres = new ArrayList<>();
            JsonArray page = keycloak.list(path + 0);
            while (!page.isEmpty()) {
                page.forEach(member -> membres.add(membre(member.asJsonObject())));
                page = page.size() < PAGE ? JsonArray.EMPTY_JSON_ARRAY : keycloak.list(path + membres.size());
            }
            return membres;
        });
    }

    /**
     * From now on they do not enter this gestionnaire; pages that are open end within seconds. Who works for another one
     * keeps their account and goes on there; who doesn't has their account closed.
     */
    public void suspendre(GestionnaireKey key, String compte) {
        KeycloakAdmin.asking(() -> {
            List<String> memberships = keycloak.gestionnairesOf(compte);
            if (!memberships.contains(key.value())) {
                return compte;
            }
            if (memberships.size() == 1) {
                enable(compte, false);
                // Keycloak tells our back channel, which ends what they have open at once.
                keycloak.post("/users/" + KeycloakAdmin.encoded(compte) + "/logout", "{}");
            } else {
                keycloak.delete(organization(key) + "/members/" + KeycloakAdmin.encoded(compte));
                links.refresh(compte);
            }
            return compte;
        });
    }

    /** They enter it again. */
    public void rouvrir(GestionnaireKey key, String compte) {
        KeycloakAdmin.asking(() -> {
            if (keycloak.gestionnairesOf(compte).contains(key.value())) {
                enable(compte, true);
            } else {
                keycloak.post(organization(key) + "/members", compte);
                links.refresh(compte);
            }
            return compte;
        });
    }

    /**
     * Says anew what they do, and their national number as a health professional. The account of who works for another
     * gestionnaire too stays as it is: one does not write what the other relies on.
     */
    public void decrire(GestionnaireKey key, String compte, String fonction, Optional<String> rpps) {
        KeycloakAdmin.asking(() -> {
            if (!keycloak.gestionnairesOf(compte).equals(List.of(key.value()))) {
                return compte;
            }
            JsonObject account = account(compte);
            JsonObjectBuilder attributes = Json.createObjectBuilder(
                    account.containsKey(ATTRIBUTES) ? account.getJsonObject(ATTRIBUTES) : JsonObject.EMPTY_JSON_OBJECT);
            attributes.add("fonction", Json.createArrayBuilder().add(fonction));
            attributes.remove("rpps");
            rpps.ifPresent(
                    number -> attributes.add("rpps", Json.createArrayBuilder().add(number)));
            put(
                    compte,
                    Json.createObjectBuilder(account)
                            .add(ATTRIBUTES, attributes)
                            .build());
            return compte;
        });
    }

    private void enable(String compte, boolean enabled) throws KeycloakAdmin.Unavailable {
        JsonObject account = account(compte);
        if (account.getBoolean("enabled", false) != enabled) {
            put(
                    compte,
                    Json.createObjectBuilder(account).add("enabled", enabled).build());
        }
    }

    private JsonObject account(String compte) throws KeycloakAdmin.Unavailable {
        return keycloak.object("/users/" + KeycloakAdmin.encoded(compte));
    }

    private void put(String compte, JsonObject account) throws KeycloakAdmin.Unavailable {
        keycloak.put("/users/" + KeycloakAdmin.encoded(compte), account.toString());
    }

    private String organization(GestionnaireKey key) throws KeycloakAdmin.Unavailable {
        return keycloak.organization(key.value())
                .map(one -> "/organizations/" + one.getString("id"))
                .orElseThrow(() -> new KeycloakAdmin.Unavailable("organization " + key + " is not there"));
    }

    private static Membre membre(JsonObject account) {
        String nom = account.getString("lastName", "");
        return new Membre(
                account.getString("id"),
                account.getString("firstName", ""),
                nom.isEmpty() ? account.getString("username", "") : nom,
                account.getString("email", ""),
                attribute(account, "fonction").orElse(""),
                attribute(account, "rpps").map(Personnel::withoutType),
                account.getBoolean("enabled", false));
    }

    private static Optional<String> attribute(JsonObject account, String name) {
        return Optional.ofNullable(account.getJsonObject(ATTRIBUTES))
                .map(attributes -> attributes.getJsonArray(name))
                .filter(values -> !values.isEmpty())
                .map(values -> values.getString(0));
    }

    /** The number alone: some accounts have it as the national identifier, with the kind of number before it. */
    private static String withoutType(String number) {
        return number.length() == RPPS_LENGTH + 1 ? number.substring(1) : number;
    }
}
