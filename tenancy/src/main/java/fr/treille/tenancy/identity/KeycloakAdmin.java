package fr.treille.tenancy.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Keycloak's Admin REST API, as the service account {@code treille-provisioner}, which may manage organizations and
 * accounts of the realm and nothing else.
 */
@ApplicationScoped
class KeycloakAdmin {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration MARGIN = Duration.ofSeconds(20);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final String issuer = System.getProperty("treille.oidc.issuer", "");
    private final String secret = System.getProperty("treille.provisioner.client-secret", "");

    private @Nullable Bearer bearer;

    private record Bearer(String token, Instant until) {}

    /** @param path below the realm, for example {@code /organizations} */
    JsonArray get(String path) throws Unavailable {
        String body = send(HttpRequest.newBuilder(URI.create(issuer.replace("/realms/", "/admin/realms/") + path))
                .header("Authorization", "Bearer " + bearer()));
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readArray();
        } catch (JsonException e) {
            throw new Unavailable("unexpected answer to " + path);
        }
    }

    /** Whether the realm answers at this moment. */
    boolean answers() {
        try {
            return !send(HttpRequest.newBuilder(URI.create(issuer + "/.well-known/openid-configuration")))
                    .isEmpty();
        } catch (Unavailable e) {
            return false;
        }
    }

    private synchronized String bearer() throws Unavailable {
        Bearer known = bearer;
        if (known == null || known.until().isBefore(Instant.now())) {
            known = signIn();
            bearer = known;
        }
        return known.token();
    }

    private Bearer signIn() throws Unavailable {
        String form = "grant_type=client_credentials&client_id=treille-provisioner&client_secret="
                + URLEncoder.encode(secret, StandardCharsets.UTF_8);
        String body = send(HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            var answer = reader.readObject();
            Duration life = Duration.ofSeconds(answer.getInt("expires_in")).minus(MARGIN);
            return new Bearer(answer.getString("access_token"), Instant.now().plus(life));
        } catch (JsonException | NullPointerException e) {
            throw new Unavailable("unexpected answer to the sign-in of the service account");
        }
    }

    private String send(HttpRequest.Builder builder) throws Unavailable {
        HttpRequest request = builder.timeout(PATIENCE).build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() / 100 != 2) {
                throw new Unavailable("status " + response.statusCode());
            }
            return response.body();
        } catch (IOException e) {
            throw new Unavailable(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable("interrupted");
        }
    }

    /** Keycloak is away or refuses the service account; nothing was changed. */
    static final class Unavailable extends Exception {

        private static final long serialVersionUID = 1L;

        Unavailable(String why) {
            super(why);
        }
    }
}
