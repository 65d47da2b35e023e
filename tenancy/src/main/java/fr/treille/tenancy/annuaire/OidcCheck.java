package fr.treille.tenancy.annuaire;

import fr.treille.tenancy.identity.Directory;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.util.Optional;

/** Reads an OpenID Connect directory's discovery document (OpenID Connect Discovery 1.0 §4) and its keys. */
record OidcCheck(Fetch fetch) {

    private static final String DISCOVERY = "/.well-known/openid-configuration";

    Directory.Oidc check(String address, String clientId, String clientSecret) throws Unsound {
        if (clientId.isBlank() || clientSecret.isBlank()) {
            throw new Unsound(Fault.NO_CLIENT);
        }
        String issuer = issuer(address);
        JsonObject document = json(issuer + DISCOVERY);
        // §4.3: exactly the same, or somebody else's keys would be accepted as this directory's.
        String told = document.getString("issuer", "");
        if (!issuer(told).equals(issuer)) {
            throw new Unsound(Fault.OTHER_ISSUER);
        }
        String keys = endpoint(document, "jwks_uri");
        requireKey(json(keys));
        return new Directory.Oidc(
                told,
                endpoint(document, "authorization_endpoint"),
                endpoint(document, "token_endpoint"),
                document.containsKey("userinfo_endpoint")
                        ? Optional.of(endpoint(document, "userinfo_endpoint"))
                        : Optional.empty(),
                keys,
                clientId,
                clientSecret);
    }

    /** People copy either the issuer or the address of its document. */
    private static String issuer(String address) {
        String issuer =
                address.endsWith(DISCOVERY) ? address.substring(0, address.length() - DISCOVERY.length()) : address;
        return issuer.replaceFirst("/+$", "");
    }

    private String endpoint(JsonObject document, String name) throws Unsound {
        if (!(document.get(name) instanceof JsonString address)) {
            throw new Unsound(Fault.NOT_A_DIRECTORY);
        }
        try {
            return fetch.reach().allowed(address.getString()).toString();
        } catch (Unsound e) {
            throw new Unsound(Fault.ADDRESS_OF_ITS_OWN);
        }
    }

    private static void requireKey(JsonObject keys) throws Unsound {
        boolean any =
                keys.get("keys") instanceof JsonArray list && list.stream().anyMatch(OidcCheck::signs);
        if (!any) {
            throw new Unsound(Fault.NO_KEY);
        }
    }

    private static boolean signs(JsonValue key) {
        return key instanceof JsonObject object
                && object.containsKey("kty")
                && !"oct".equals(object.getString("kty", ""))
                && "sig".equals(object.getString("use", "sig"));
    }

    private JsonObject json(String address) throws Unsound {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(fetch.get(address)))) {
            return reader.readObject();
        } catch (JsonException e) {
            throw new Unsound(Fault.NOT_A_DIRECTORY);
        }
    }
}
