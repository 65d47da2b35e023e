package fr.treille.web.security;

import fr.treille.tenancy.identity.Comptes;
import fr.treille.tenancy.identity.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Whether who came in still belongs here. A token says for five minutes what was true when it was made; Keycloak is asked
 * more often than that, and what it said is remembered with the session.
 */
@ApplicationScoped
class Standings {

    private static final String CONFIRMED = Standings.class.getName() + ".confirmed";

    /** A page that is opened is a person who looks; an open page exchanges with every key that is pressed. */
    private static final Duration WORTH_FOR_A_PAGE = Duration.ofSeconds(5);

    private static final Duration WORTH_FOR_AN_EXCHANGE = Duration.ofSeconds(30);

    /** While Keycloak is away, only one request in a while waits to learn that it still is. */
    private static final Duration SILENCE = Duration.ofSeconds(5);

    /** The sessions of which Keycloak is being asked: their other requests go on with what was known. */
    private final Set<String> asking = ConcurrentHashMap.newKeySet();

    private volatile Instant silentUntil = Instant.MIN;

    @Inject
    Comptes comptes;

    /** Keycloak has just said so. */
    void confirm(HttpSession session) {
        session.setAttribute(CONFIRMED, Instant.now());
    }

    /**
     * False once Keycloak has said that they are no longer a member or that their account is closed. As long as it says
     * nothing, what was known stands, until the token ends.
     *
     * @param page whether a page is opened, rather than something exchanged with one
     */
    boolean stillIn(HttpSession session, SignedIn signedIn, boolean page) {
        Instant now = Instant.now();
        if (isFresh(session, now, page ? WORTH_FOR_A_PAGE : WORTH_FOR_AN_EXCHANGE) || now.isBefore(silentUntil)) {
            return true;
        }
        String id = session.getId();
        if (!asking.add(id)) {
            return true;
        }
        try {
            return ask(session, signedIn);
        } finally {
            asking.remove(id);
        }
    }

    private boolean ask(HttpSession session, SignedIn signedIn) {
        Optional<Standing> standing = comptes.standing(signedIn.subject());
        if (standing.isEmpty()) {
            silentUntil = Instant.now().plus(SILENCE);
            return true;
        }
        if (!standing.get().isMemberOf(signedIn.gestionnaire().key().value())) {
            return false;
        }
        confirm(session);
        return true;
    }

    private static boolean isFresh(HttpSession session, Instant now, Duration worth) {
        return session.getAttribute(CONFIRMED) instanceof Instant confirmed
                && confirmed.plus(worth).isAfter(now);
    }
}
