package fr.treille.web.security;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** A realm that publishes its key over HTTP, and signs tokens for real. */
public final class TestRealm implements AutoCloseable {

    private static final String KEY_ID = "of-the-realm";

    private final RsaJsonWebKey key;
    private final HttpServer server;
    private final RealmTokens tokens = new RealmTokens();

    private TestRealm(RsaJsonWebKey key, HttpServer server) {
        this.key = key;
        this.server = server;
    }

    public static TestRealm open() throws IOException, JoseException {
        RsaJsonWebKey key = aKey();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] keys = new JsonWebKeySet(key).toJson().getBytes(StandardCharsets.UTF_8);
        server.createContext("/realms/treille/protocol/openid-connect/certs", exchange -> {
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        server.start();
        TestRealm realm = new TestRealm(key, server);
        System.setProperty("treille.url", "http://127.0.0.1:8080");
        System.setProperty("treille.oidc.issuer", realm.issuer());
        System.setProperty("treille.oidc.client-secret", "secret");
        realm.tokens.settings = new Settings();
        return realm;
    }

    public String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/realms/treille";
    }

    /** What the product verifies tokens with. */
    public RealmTokens tokens() {
        return tokens;
    }

    /** These claims under the realm's signature. */
    public String signed(JwtClaims claims, String type) throws JoseException {
        return signed(claims, type, key);
    }

    /** These claims under the signature of somebody who says that their key is the realm's. */
    public String forged(JwtClaims claims, String type) throws JoseException {
        return signed(claims, type, aKey());
    }

    private static String signed(JwtClaims claims, String type, RsaJsonWebKey key) throws JoseException {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setKey(key.getPrivateKey());
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setAlgorithmHeaderValue("RS256");
        signature.setHeader("typ", type);
        return signature.getCompactSerialization();
    }

    private static RsaJsonWebKey aKey() throws JoseException {
        RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
        key.setKeyId(KEY_ID);
        return key;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
