package fr.treille.tenancy.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * A person's own account at Keycloak. Every method takes the subject it is about, and acts on nothing that is not theirs.
 *
 * <p>Those that throw nothing else throw {@link IdentityProviderUnavailable} when Keycloak does not answer.
 */
@ApplicationScoped
public class Comptes {

    private static final Logger LOG = Logger.getLogger(Comptes.class);

    @Inject
    KeycloakAdmin keycloak;

    /** Enabled or not, and member of what; absent when Keycloak can't tell for now. */
    public Optional<Standing> standing(Subject subject) {
        try {
            Optional<JsonObject> account = keycloak.find(account(subject));
            if (account.isEmpty() || !account.get().getBoolean("enabled", false)) {
                return Optional.of(Standing.GONE);
            }
            List<String> keys = keycloak.list("/organizations/members/" + id(subject) + "/organizations").stream()
                    .map(organization -> ((JsonObject) organization).getString("alias"))
                    .toList();
            return Optional.of(new Standing(true, keys));
        } catch (KeycloakAdmin.Unavailable e) {
            LOG.warnf("standing of %s unknown for now: %s", subject.pseudonym(), e.getMessage());
            return Optional.empty();
        }
    }

    /** Their e-mail address; empty when they have none. */
    public String email(Subject subject) {
        return KeycloakAdmin.asking(() -> keycloak.object(account(subject)).getString("email", ""));
    }

    /** Password, applications and passkeys, the oldest first. */
    public Facteurs facteurs(Subject subject) {
        return KeycloakAdmin.asking(() -> new Facteurs(keycloak.list(account(subject) + "/credentials").stream()
                .map(credential -> facteur((JsonObject) credential))
                .sorted(Comparator.comparing(Facteur::since))
                .toList()));
    }

    private static Facteur facteur(JsonObject credential) {
        return new Facteur(
                credential.getString("id"),
                Facteur.Nature.of(credential.getString("type", "")),
                credential.getString("userLabel", ""),
                moment(credential, "createdDate"));
    }

    /** Where they are signed in, the latest first. */
    public List<SessionOuverte> sessions(Subject subject) {
        return KeycloakAdmin.asking(() -> keycloak.list(account(subject) + "/sessions").stream()
                .map(session -> session((JsonObject) session))
                .sorted(Comparator.comparing(SessionOuverte::since).reversed())
                .toList());
    }

    private static SessionOuverte session(JsonObject session) {
        return new SessionOuverte(
                session.getString("id"),
                moment(session, "start"),
                moment(session, "lastAccess"),
                session.getString("ipAddress", ""));
    }

    /**
     * Ends one of their sessions; Keycloak tells our back channel, which ends what is open there.
     *
     * @return false when they have no such session, hence nothing was ended
     */
    public boolean endSession(Subject subject, String sessionId) {
        boolean theirs =
                sessions(subject).stream().anyMatch(session -> session.id().equals(sessionId));
        if (theirs) {
            end(sessionId);
        }
        return theirs;
    }

    /**
     * Ends all of their sessions but one.
     *
     * @return how many ended
     */
    public int endOtherSessions(Subject subject, String keptId) {
        List<SessionOuverte> others = sessions(subject).stream()
                .filter(session -> !session.id().equals(keptId))
                .toList();
        others.forEach(session -> end(session.id()));
        return others.size();
    }

    private void end(String sessionId) {
        KeycloakAdmin.asking(() -> {
            keycloak.delete("/sessions/" + KeycloakAdmin.encoded(sessionId));
            return sessionId;
        });
    }

    private static String account(Subject subject) {
        return "/users/" + id(subject);
    }

    private static String id(Subject subject) {
        return KeycloakAdmin.encoded(subject.id());
    }

    /** Keycloak counts in milliseconds. */
    private static Instant moment(JsonObject json, String name) {
        return json.containsKey(name)
                ? Instant.ofEpochMilli(json.getJsonNumber(name).longValue())
                : Instant.EPOCH;
    }
}
