package fr.treille.tenancy.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Optional;

/**
 * The organizations that stand for gestionnaires at the identity provider, and the accounts of their members. Each call can
 * be repeated: what is there already is kept.
 */
@ApplicationScoped
public class Memberships {

    /**
     * @param username what the person types to sign in
     * @param temporaryPassword absent when the person had an account and keeps its password
     */
    public record Account(String id, String username, Optional<String> temporaryPassword) {

        @Override
        public String toString() {
            return "an account";
        }
    }

    /** This e-mail address is the name of somebody else's account. */
    public static final class AccountTaken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        AccountTaken() {
            super("the identity provider has another account under this e-mail address: give another address");
        }
    }

    private static final String MARK = "attributes";
    private static final String UPDATE_PASSWORD = "UPDATE_PASSWORD";

    @Inject
    KeycloakAdmin keycloak;

    @Inject
    DirectoryLinks links;

    private final TemporaryPasswords passwords = new TemporaryPasswords();

    /** Makes the organization of a gestionnaire, or opens it again. */
    public void ensureOrganization(String key, String name) {
        asking(() -> {
            Optional<JsonObject> known = keycloak.organization(key);
            if (known.isPresent()) {
                enable(known.get(), true);
            } else if (keycloak.post("/organizations", organization(key, name)).isConflict()) {
                nameAnew(key, name);
            }
            return key;
        });
    }

    /** Its name is taken: by itself, made before organizations were marked, or by another gestionnaire of the same name. */
    private void nameAnew(String key, String name) throws KeycloakAdmin.Unavailable {
        Optional<JsonObject> unmarked = find(key, "exact=true&search=" + KeycloakAdmin.encoded(name));
        if (unmarked.isPresent()) {
            keycloak.put(
                    "/organizations/" + unmarked.get().getString("id"),
                    Json.createObjectBuilder(unmarked.get())
                            .add(MARK, mark(key))
                            .build()
                            .toString());
            return;
        }
        // The page where people choose must still tell them apart.
        if (keycloak.post("/organizations", organization(key, name + " (" + key + ")"))
                .isConflict()) {
            throw new KeycloakAdmin.Unavailable("another organization has the alias " + key);
        }
    }

    /** Nobody signs in for it any more; its members stay. */
    public void closeOrganization(String key) {
        asking(() -> {
            Optional<JsonObject> known = keycloak.organization(key);
            if (known.isPresent()) {
                enable(known.get(), false);
            }
            return key;
        });
    }

    /** Removes it, and the accounts of those who were members of nothing else. */
    public void deleteOrganization(String key) {
        asking(() -> {
            Optional<JsonObject> known = keycloak.organization(key);
            if (known.isEmpty()) {
                return key;
            }
            String path = "/organizations/" + known.get().getString("id");
            for (var members = keycloak.list(path + "/members?max=100");
                    !members.isEmpty();
                    members = keycloak.list(path + "/members?max=100")) {
                for (var member : members) {
                    leave(path, ((JsonObject) member).getString("id"));
                }
            }
            keycloak.delete("/identity-provider/instances/" + Directories.alias(key));
            keycloak.delete(path);
            return key;
        });
    }

    private void leave(String organization, String account) throws KeycloakAdmin.Unavailable {
        if (keycloak.gestionnairesOf(account).size() > 1) {
            keycloak.delete(organization + "/members/" + account);
            links.refresh(account);
        } else {
            keycloak.delete("/users/" + account);
        }
    }

    /** Identifier of the account that bears this name. */
    public Optional<String> accountId(String username) {
        return asking(() -> account("username", username).map(account -> account.getString("id")));
    }

    /**
     * Gives this person an account that is a member, with a temporary password unless they have chosen theirs already. A new
     * account bears the gestionnaire's key as its name, and the person's own name and address only once it is a member:
     * Keycloak's journal of memberships would keep them for months after the account is gone.
     *
     * @throws AccountTaken when another account bears their e-mail address
     */
    public Account ensureMember(String key, Person person, String fonction) {
        return asking(() -> {
            Optional<JsonObject> theirs = account("email", person.email());
            Account account = theirs.isPresent() ? renewed(theirs.get(), key) : firstOf(key, person, fonction);
            join(key, account.id());
            if (theirs.isEmpty()) {
                name(account.id(), key, person, fonction);
            }
            return account;
        });
    }

    private Account firstOf(String key, Person person, String fonction) throws KeycloakAdmin.Unavailable {
        String password = passwords.next();
        Optional<JsonObject> begun = account("username", key);
        if (begun.isPresent()) {
            String id = begun.get().getString("id");
            keycloak.put("/users/" + id + "/reset-password", temporary(password).toString());
            return new Account(id, person.email(), Optional.of(password));
        }
        JsonObject body = profile(key, fonction)
                .add("requiredActions", Json.createArrayBuilder().add(UPDATE_PASSWORD))
                .add("credentials", Json.createArrayBuilder().add(temporary(password)))
                .build();
        KeycloakAdmin.Answer answer = keycloak.post("/users", body.toString());
        if (answer.isConflict()) {
            throw new AccountTaken();
        }
        return new Account(answer.id(), person.email(), Optional.of(password));
    }

    private void join(String key, String account) throws KeycloakAdmin.Unavailable {
        JsonObject organization = keycloak.organization(key)
                .orElseThrow(() -> new KeycloakAdmin.Unavailable("organization " + key + " is not there"));
        keycloak.post("/organizations/" + organization.getString("id") + "/members", account);
        links.refresh(account);
    }

    private void name(String account, String key, Person person, String fonction) throws KeycloakAdmin.Unavailable {
        JsonObject body = profile(key, fonction)
                .add("email", person.email())
                .add("emailVerified", true)
                .add("firstName", person.firstName())
                .add("lastName", person.lastName())
                .build();
        if (keycloak.put("/users/" + account, body.toString()).isConflict()) {
            throw new AccountTaken();
        }
        links.refresh(account);
    }

    private static JsonObjectBuilder profile(String username, String fonction) {
        return Json.createObjectBuilder()
                .add("username", username)
                .add("enabled", true)
                .add(
                        "attributes",
                        Json.createObjectBuilder()
                                .add("fonction", Json.createArrayBuilder().add(fonction)));
    }

    /** An account that nobody has used yet, and that is no other gestionnaire's, gets a new temporary password. */
    private Account renewed(JsonObject known, String key) throws KeycloakAdmin.Unavailable {
        String id = known.getString("id");
        String email = known.getString("email");
        boolean unused = known.getJsonArray("requiredActions") != null
                && known.getJsonArray("requiredActions").contains(Json.createValue(UPDATE_PASSWORD));
        if (!unused || !List.of(key).containsAll(keycloak.gestionnairesOf(id))) {
            return new Account(id, email, Optional.empty());
        }
        String password = passwords.next();
        keycloak.put("/users/" + id + "/reset-password", temporary(password).toString());
        return new Account(id, email, Optional.of(password));
    }

    private static JsonObject temporary(String password) {
        return Json.createObjectBuilder()
                .add("type", "password")
                .add("value", password)
                .add("temporary", true)
                .build();
    }

    private Optional<JsonObject> account(String field, String value) throws KeycloakAdmin.Unavailable {
        return keycloak.list("/users?exact=true&" + field + "=" + KeycloakAdmin.encoded(value)).stream()
                .map(JsonObject.class::cast)
                .findFirst();
    }

    private Optional<JsonObject> find(String key, String query) throws KeycloakAdmin.Unavailable {
        return keycloak.list("/organizations?briefRepresentation=false&" + query).stream()
                .map(JsonObject.class::cast)
                .filter(organization -> key.equals(organization.getString("alias", "")))
                .findFirst();
    }

    private static JsonObject mark(String key) {
        return Json.createObjectBuilder()
                .add("gestionnaire", Json.createArrayBuilder().add(key))
                .build();
    }

    private static String organization(String key, String name) {
        return Json.createObjectBuilder()
                .add("name", name)
                .add("alias", key)
                .add("enabled", true)
                .add(MARK, mark(key))
                .build()
                .toString();
    }

    private void enable(JsonObject organization, boolean enabled) throws KeycloakAdmin.Unavailable {
        if (organization.getBoolean("enabled", true) != enabled) {
            keycloak.put(
                    "/organizations/" + organization.getString("id"),
                    Json.createObjectBuilder(organization)
                            .add("enabled", enabled)
                            .build()
                            .toString());
        }
    }

    private interface Question<T> {
        T ask() throws KeycloakAdmin.Unavailable;
    }

    private static <T> T asking(Question<T> question) {
        try {
            return question.ask();
        } catch (KeycloakAdmin.Unavailable e) {
            throw new IdentityProviderUnavailable(e);
        }
    }
}
