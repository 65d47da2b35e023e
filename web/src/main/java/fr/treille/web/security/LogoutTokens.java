package fr.treille.web.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.jspecify.annotations.Nullable;

/** Reads logout tokens (OpenID Connect Back-Channel Logout 1.0 §2.4 and §2.6). */
@ApplicationScoped
class LogoutTokens {

    private static final Logger LOG = Logger.getLogger(LogoutTokens.class);
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final Duration SKEW = Duration.ofSeconds(60);

    /** Tokens older than this are refused, so that what was seen need not be remembered for longer. */
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final Map<String, Instant> seen = new ConcurrentHashMap<>();
    private JwtConsumer consumer;

    @Inject
    Settings settings;

    @PostConstruct
    void prepare() {
        HttpsJwks keys = new HttpsJwks(
                settings.realmEndpoint("/protocol/openid-connect/certs").toString());
        consumer = new JwtConsumerBuilder()
                .setVerificationKeyResolver(new HttpsJwksVerificationKeyResolver(keys))
                .setJwsAlgorithmConstraints(
                        new AlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.RSA_USING_SHA256))
                .setExpectedType(true, "logout+jwt")
                .setExpectedIssuer(settings.issuer().toString())
                .setExpectedAudience(settings.clientId())
                .setRequireIssuedAt()
                .setIssuedAtRestrictions((int) SKEW.toSeconds(), (int) FRESH.toSeconds())
                .setRequireJwtId()
                .setAllowedClockSkewInSeconds((int) SKEW.toSeconds())
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
            refuseReplay(claims.getJwtId());
            return sessionId;
        } catch (InvalidJwtException | MalformedClaimException e) {
            LOG.debug("logout token", e);
            throw new Refused("invalid signature, issuer, audience or date");
        }
    }

    private void refuseReplay(String tokenId) throws Refused {
        Instant now = Instant.now();
        seen.values().removeIf(first -> first.isBefore(now.minus(FRESH).minus(SKEW)));
        if (seen.putIfAbsent(tokenId, now) != null) {
            throw new Refused("replayed");
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
