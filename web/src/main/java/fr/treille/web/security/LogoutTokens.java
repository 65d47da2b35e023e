package fr.treille.web.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jspecify.annotations.Nullable;

/** Reads logout tokens (OpenID Connect Back-Channel Logout 1.0 §2.4 and §2.6). */
@ApplicationScoped
class LogoutTokens {

    private static final Logger LOG = Logger.getLogger(LogoutTokens.class);
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    /** Tokens older than this are refused, so that what was seen need not be remembered for longer. */
    private static final Duration FRESH = Duration.ofMinutes(5);

    private JwtConsumer consumer;

    @Inject
    RealmTokens realm;

    @PostConstruct
    void prepare() {
        consumer = realm.consumer()
                .setExpectedType(true, "logout+jwt")
                .setRequireIssuedAt()
                .setIssuedAtRestrictions(RealmTokens.skewSeconds(), (int) FRESH.toSeconds())
                .build();
    }

    /**
     * The session that ended.
     *
     * @throws Refused when the token is not a fresh logout token of our realm for us
     */
    String sessionIdOf(@Nullable String logoutToken) throws Refused {
        if (logoutToken == null) {
            throw new Refused("no token");
        }
        try {
            JwtClaims claims = consumer.processToClaims(logoutToken);
            boolean isLogout = claims.getClaimValue("events") instanceof Map<?, ?> events && events.containsKey(EVENT);
            if (!isLogout || claims.hasClaim("nonce")) {
                throw new Refused("not a logout token");
            }
            String sessionId = claims.getStringClaimValue("sid");
            if (sessionId == null || sessionId.isBlank()) {
                throw new Refused("no session named");
            }
            if (!realm.isFirstUse(claims.getJwtId(), FRESH)) {
                throw new Refused("replayed");
            }
            return sessionId;
        } catch (InvalidJwtException | MalformedClaimException e) {
            LOG.debug("logout token", e);
            throw new Refused("invalid signature, issuer, audience or date");
        }
    }

    /** Why a token has no effect; in words for the log, never with what it contained. */
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        Refused(String reason) {
            super(reason);
        }
    }
}
