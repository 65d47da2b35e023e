package fr.treille.tenancy.identity;

import fr.treille.tenancy.registry.GestionnaireKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The people of a gestionnaire, by their names, as Keycloak tells them now. */
@ApplicationScoped
public class Membres {

    private static final int PAGE = 100;

    /**
     * @param compte identifier of the account
     * @param nom first name and name, or what they type to sign in where they have none
     */
    public record Membre(String compte, String nom) {

        /** Nothing that names a person gets into a log by mistake. */
        @Override
        public String toString() {
            return "a member";
        }
    }

    @Inject
    KeycloakAdmin keycloak;

    /**
     * In the order of their names.
     *
     * @throws IdentityProviderUnavailable when Keycloak can't tell for now
     */
    public List<Membre> de(GestionnaireKey key) {
        try {
            List<Membre> membres = new ArrayList<>();
            String path = "/organizations/" + organization(key) + "/members?max=" + PAGE + "&first=";
            JsonArray page = keycloak.list(path + 0);
            while (!page.isEmpty()) {
                page.forEach(member -> membres.add(membre((JsonObject) member)));
                page = page.size() < PAGE ? JsonArray.EMPTY_JSON_ARRAY : keycloak.list(path + membres.size());
            }
            membres.sort(Comparator.comparing(Membre::nom, Collator.getInstance(Locale.FRENCH)));
            return membres;
        } catch (KeycloakAdmin.Unavailable e) {
            throw new IdentityProviderUnavailable(e);
        }
    }

    private String organization(GestionnaireKey key) throws KeycloakAdmin.Unavailable {
        return keycloak.list("/organizations?q=" + KeycloakAdmin.encoded("gestionnaire:" + key.value())).stream()
                .map(JsonObject.class::cast)
                .filter(one -> key.value().equals(one.getString("alias", "")))
                .map(one -> one.getString("id"))
                .findFirst()
                .orElseThrow(() -> new KeycloakAdmin.Unavailable("organization " + key + " is not there"));
    }

    private static Membre membre(JsonObject account) {
        String nom = (account.getString("firstName", "") + " " + account.getString("lastName", "")).strip();
        return new Membre(account.getString("id"), nom.isEmpty() ? account.getString("username") : nom);
    }
}
