package fr.treille.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.function.Consumer;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Tokens signed for real, by a realm that publishes its key over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LogoutTokensTest {

    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    private TestRealm realm;
    private LogoutTokens tokens;

    @BeforeAll
    void openTheRealm() throws Exception {
        realm = TestRealm.open();
        tokens = new LogoutTokens();
        tokens.realm = realm.tokens();
        tokens.prepare();
    }

    @AfterAll
    void closeTheRealm() {
        realm.close();
    }

    @Test
    void aFreshTokenOfOurRealmNamesTheSessionThatEnded() throws Exception {
        assertThat(tokens.sessionIdOf(token(claims -> {}))).isEqualTo("session-1");
    }

    @Test
    void aTokenServesOnce() throws Exception {
        String token = token(claims -> {});
        tokens.sessionIdOf(token);

        assertRefused(token);
    }

    @Test
    void aTokenThatIsNotForUsIsRefused() throws Exception {
        assertRefused(token(claims -> claims.setAudience("another-client")));
        assertRefused(token(claims -> claims.setIssuer(realm.issuer() + "-other")));
    }

    @Test
    void aTokenThatIsNotOfNowIsRefused() throws Exception {
        assertRefused(token(claims -> claims.setIssuedAt(NumericDate.fromSeconds(now() - 600))));
        assertRefused(token(claims -> claims.setIssuedAt(NumericDate.fromSeconds(now() + 600))));
        assertRefused(token(claims -> claims.setExpirationTime(NumericDate.fromSeconds(now() - 120))));
        assertRefused(token(claims -> claims.unsetClaim("iat")));
    }

    @Test
    void aTokenOfARealmWhoseClockIsFiveMinutesOffIsRefused() throws Exception {
        for (int off : new int[] {-300, 300}) {
            assertRefused(token(claims -> {
                claims.setIssuedAt(NumericDate.fromSeconds(now() + off));
                claims.setExpirationTime(NumericDate.fromSeconds(now() + off + 120));
            }));
        }
        assertThat(tokens.sessionIdOf(token(claims -> claims.setIssuedAt(NumericDate.fromSeconds(now() + 30)))))
                .as("clocks differ by a minute at most")
                .isEqualTo("session-1");
    }

    @Test
    void aTokenOfAnotherKindIsRefused() throws Exception {
        assertRefused(token(claims -> claims.unsetClaim("events")));
        assertRefused(token(claims -> claims.setClaim("events", Map.of("another", Map.of()))));
        assertRefused(token(claims -> claims.setClaim("nonce", "of-an-id-token")));
        assertRefused(token(claims -> claims.unsetClaim("sid")));
        assertRefused(token(claims -> claims.unsetClaim("jti")));
        assertRefused(realm.signed(claims(), "JWT"));
    }

    @Test
    void aTokenThatOurRealmDidNotSignIsRefused() throws Exception {
        assertRefused(realm.forged(claims(), "logout+jwt"));
        String unsigned = token(claims -> {});
        assertRefused(unsigned.substring(0, unsigned.lastIndexOf('.') + 1));
        assertRefused("");
        assertThatThrownBy(() -> tokens.sessionIdOf(null)).isInstanceOf(LogoutTokens.Refused.class);
    }

    private void assertRefused(String token) {
        assertThatThrownBy(() -> tokens.sessionIdOf(token)).isInstanceOf(LogoutTokens.Refused.class);
    }

    private String token(Consumer<JwtClaims> change) throws JoseException {
        JwtClaims claims = claims();
        change.accept(claims);
        return realm.signed(claims, "logout+jwt");
    }

    private JwtClaims claims() {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(realm.issuer());
        claims.setAudience("treille-web");
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(2);
        claims.setGeneratedJwtId();
        claims.setSubject("account");
        claims.setStringClaim("sid", "session-1");
        claims.setClaim("events", Map.of(EVENT, Map.of()));
        return claims;
    }

    private static long now() {
        return NumericDate.now().getValue();
    }
}
