package fr.treille.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;

/** What every token must be that reaches us without the server's own mechanism: our realm's, for us, seen once. */
@ApplicationScoped
public class RealmTokens {

    private static final Duration SKEW = Duration.ofSeconds(60);

    /** Longer than any token of ours lives; what says that it is of later than now was made by no clock of ours. */
    private static final Duration LONGEST_LIFE = Duration.ofHours(1);

    private final Map<String, Instant> seen = new ConcurrentHashMap<>();

    @Inject
    Settings settings;

    /** Checks signature (RS256 by our realm's keys), issuer, audience and identifier; the caller adds what it expects. */
    public JwtConsumerBuilder consumer() {
        HttpsJwks keys = new HttpsJwks(
                settings.realmEndpoint("/protocol/openid-connect/certs").toString());
        return new JwtConsumerBuilder()
                .setVerificationKeyResolver(new HttpsJwksVerificationKeyResolver(keys))
                .setJwsAlgorithmConstraints(
                        new AlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.RSA_USING_SHA256))
                .setExpectedIssuer(settings.issuer().toString())
                .setExpectedAudience(settings.clientId())
                .setRequireJwtId()
                .setIssuedAtRestrictions(skewSeconds(), (int) LONGEST_LIFE.toSeconds())
                .setAllowedClockSkewInSeconds((int) SKEW.toSeconds());
    }

    /**
     * Whether this token had not been used yet; it has from now on.
     *
     * @param life how long such a token is accepted: for so long it must be remembered
     */
    public boolean isFirstUse(String tokenId, Duration life) {
        Instant now = Instant.now();
        seen.values().removeIf(until -> until.isBefore(now));
        return seen.putIfAbsent(tokenId, now.plus(life).plus(SKEW)) == null;
    }

    static int skewSeconds() {
        return (int) SKEW.toSeconds();
    }
}
