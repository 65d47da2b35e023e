package fr.treille.web.api;

import fr.treille.tenancy.identity.Subject;
import fr.treille.web.security.RealmTokens;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jspecify.annotations.Nullable;

/** Reads the access tokens of the client {@code treille-operator}. */
@ApplicationScoped
class OperatorTokens {

    private static final Logger LOG = Logger.getLogger(OperatorTokens.class);
    private static final String CLIENT = "treille-operator";
    private static final String AUDIENCE = "treille-web";
    static final String ROLE = "operateur";

    /** Longer than any access token lives. */
    private static final Duration LIFE = Duration.ofHours(1);

    private JwtConsumer consumer;

    @Inject
    RealmTokens realm;

    @PostConstruct
    void prepare() {
        consumer = realm.consumer()
                .setRequireExpirationTime()
                .setMaxFutureValidityInMinutes((int) LIFE.toMinutes())
                .build();
    }

    /** Who asks; {@code tokenId} is what makes the token serve once. */
    record Operator(String pseudonym, String tokenId) {}

    /**
     * The operator who bears this token.
     *
     * @throws Refused when the token is not a valid one of our realm, for us, given to the operator's client
     */
    Operator operator(@Nullable String token) throws Refused {
        if (token == null) {
            throw new Refused("TOKEN_MISSING", "a bearer token of the operator's client is needed");
        }
        try {
            JwtClaims claims = consumer.processToClaims(token);
            if (!"Bearer".equals(claims.getStringClaimValue("typ"))) {
                throw new Refused("TOKEN_INVALID", "this is not an access token");
            }
            if (!CLIENT.equals(claims.getStringClaimValue("azp")) || !hasRole(claims)) {
                throw new Refused("TOKEN_OF_ANOTHER", "this token was not given to the operator's client");
            }
            String subject = claims.getSubject();
            return new Operator(new Subject(subject, CLIENT, CLIENT).pseudonym(), claims.getJwtId());
        } catch (InvalidJwtException | MalformedClaimException e) {
            LOG.debug("operator's token", e);
            throw new Refused(
                    "TOKEN_INVALID", "the token is expired, or not one of our realm for us: ask for a new one");
        }
    }

    /** @throws Refused when the token has already served for an act */
    void burn(Operator operator) throws Refused {
        if (!realm.isFirstUse(operator.tokenId(), LIFE)) {
            throw new Refused("REPLAYED", "this token has already served: ask for a new one for each act");
        }
    }

    private static boolean hasRole(JwtClaims claims) {
        return claims.getClaimValue("resource_access") instanceof Map<?, ?> clients
                && clients.get(AUDIENCE) instanceof Map<?, ?> ours
                && ours.get("roles") instanceof Collection<?> roles
                && roles.contains(ROLE);
    }

    /** Why a token opens nothing; never with what it contained. */
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        private final String code;

        Refused(String code, String sentence) {
            super(sentence);
            this.code = code;
        }

        String code() {
            return code;
        }
    }
}
