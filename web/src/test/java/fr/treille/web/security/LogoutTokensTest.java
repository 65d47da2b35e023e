package fr.treille.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
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

    private RsaJsonWebKey key;
    private HttpServer realm;
    private String issuer;
    private LogoutTokens tokens;

    @BeforeAll
    void openTheRealm() throws Exception {
        key = RsaJwkGenerator.generateJwk(2048);
        key.setKeyId("of-the-realm");
        realm = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] keys = new JsonWebKeySet(key).toJson().getBytes(StandardCharsets.UTF_8);
        realm.createContext("/realms/treille/protocol/openid-connect/certs", exchange -> {
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        realm.start();
        issuer = "http://127.0.0.1:" + realm.getAddress().getPort() + "/realms/treille";
        System.setProperty("treille.url", "http://127.0.0.1:8080");
        System.setProperty("treille.oidc.issuer", issuer);
        System.setProperty("treille.oidc.client-secret", "secret");
        tokens = new LogoutTokens();
        tokens.realm = new RealmTokens();
        tokens.realm.settings = new Settings();
        tokens.prepare();
    }

    @AfterAll
    void closeTheRealm() {
        realm.stop(0);
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
        assertRefused(token(claims -> claims.setIssuer(issuer + "-other")));
    }

    @Test
    void aTokenThatIsNotOfNowIsRefused() throws Exception {
        assertRefused(token(claims -> claims.setIssuedAt(NumericDate.fromSeconds(now() - 600))));
        assertRefused(token(claims -> claims.setIssuedAt(NumericDate.fromSeconds(now() + 600))));
        assertRefused(token(claims -> claims.setExpirationTime(NumericDate.fromSeconds(now() - 120))));
        assertRefused(token(claims -> claims.unsetClaim("iat")));
    }

    @Test
    void aTokenOfAnotherKindIsRefused() throws Exception {
        assertRefused(token(claims -> claims.unsetClaim("events")));
        assertRefused(token(claims -> claims.setClaim("events", Map.of("another", Map.of()))));
        assertRefused(token(claims -> claims.setClaim("nonce", "of-an-id-token")));
        assertRefused(token(claims -> claims.unsetClaim("sid")));
        assertRefused(token(claims -> claims.unsetClaim("jti")));
        assertRefused(signed(claims(), key, "JWT"));
    }

    @Test
    void aTokenThatOurRealmDidNotSignIsRefused() throws Exception {
        RsaJsonWebKey stranger = RsaJwkGenerator.generateJwk(2048);
        stranger.setKeyId("of-the-realm");
        assertRefused(signed(claims(), stranger, "logout+jwt"));
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
        return signed(claims, key, "logout+jwt");
    }

    private JwtClaims claims() {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(issuer);
        claims.setAudience("treille-web");
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(2);
        claims.setGeneratedJwtId();
        claims.setSubject("account");
        claims.setStringClaim("sid", "session-1");
        claims.setClaim("events", Map.of(EVENT, Map.of()));
        return claims;
    }

    private static String signed(JwtClaims claims, RsaJsonWebKey key, String type) throws JoseException {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setKey(key.getPrivateKey());
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setAlgorithmHeaderValue("RS256");
        signature.setHeader("typ", type);
        return signature.getCompactSerialization();
    }

    private static long now() {
        return NumericDate.now().getValue();
    }
}
