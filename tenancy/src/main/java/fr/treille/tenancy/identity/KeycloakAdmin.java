package fr.treille.tenancy.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keycloak's Admin REST API, as the service account {@code treille-provisioner}, which may manage organizations, accounts
 * and identity providers of the realm and nothing else.
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

    /** What Keycloak answered to a change: done, or in conflict with what it holds. */
    record Answer(int status, String location) {

        boolean isConflict() {
            return status == 409;
        }

        /** Identifier of what was made. */
        String id() {
            return location.substring(location.lastIndexOf('/') + 1);
        }
    }

    /** @param path below the realm, for example {@code /organizations} */
    JsonArray list(String path) throws Unavailable {
        return (JsonArray) read(path);
    }

    JsonObject object(String path) throws Unavailable {
        return (JsonObject) read(path);
    }

    /** Absent when Keycloak has nothing there. */
    Optional<JsonObject> find(String path) throws Unavailable {
        HttpResponse<String> response = exchange(request(path).GET());
        return response.statusCode() == 404 ? Optional.empty() : Optional.of((JsonObject) read(response));
    }

    /** That of a gestionnaire, found by the attribute that we gave it: Keycloak does not search by alias. */
    Optional<JsonObject> organization(String key) throws Unavailable {
        return list("/organizations?briefRepresentation=false&q=" + encoded("gestionnaire:" + key)).stream()
                .map(JsonValue::asJsonObject)
                .filter(organization -> key.equals(organization.getString("alias", "")))
                .findFirst();
    }

    /** Keys of the gestionnaires of which this account is a member now. */
    List<String> gestionnairesOf(String account) throws Unavailable {
        return list("/organizations/members/" + account + "/organizations").stream()
                .map(organization -> organization.asJsonObject().getString("alias"))
                .toList();
    }

    Answer post(String path, String json) throws Unavailable {
        return change(request(path).POST(BodyPublishers.ofString(json)));
    }

    Answer put(String path, String json) throws Unavailable {
        return change(request(path).PUT(BodyPublishers.ofString(json)));
    }

    /** Done too when it was gone already. */
    void delete(String path) throws Unavailable {
        HttpResponse<String> response = exchange(request(path).DELETE());
        if (response.statusCode() != 404) {
            requireDone(response);
        }
    }

    /** Whether the realm answers at this moment. */
    boolean answers() {
        try {
            return exchange(HttpRequest.newBuilder(URI.create(issuer + "/.well-known/openid-configuration")))
                            .statusCode()
                    == 200;
        } catch (Unavailable e) {
            return false;
        }
    }

    /** What is asked of Keycloak, in one or several calls. */
    interface Question<T> {
        T ask() throws Unavailable;
    }

    /** @throws IdentityProviderUnavailable when Keycloak is away or refuses */
    static <T> T asking(Question<T> question) {
        try {
            return question.ask();
        } catch (Unavailable e) {
            throw new IdentityProviderUnavailable(e);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private JsonStructure read(String path) throws Unavailable {
        return read(exchange(request(path).GET()));
    }

    private static JsonStructure read(HttpResponse<String> response) throws Unavailable {
        requireDone(response);
        try (JsonReader reader = Json.createReader(new StringReader(response.body()))) {
            return reader.read();
        } catch (JsonException e) {
            throw new Unavailable("unexpected answer to a question");
        }
    }

    private Answer change(HttpRequest.Builder request) throws Unavailable {
        HttpResponse<String> response = exchange(request);
        if (response.statusCode() != 409) {
            requireDone(response);
        }
        return new Answer(
                response.statusCode(), response.headers().firstValue("Location").orElse(""));
    }

    private HttpRequest.Builder request(String path) throws Unavailable {
        return HttpRequest.newBuilder(URI.create(issuer.replace("/realms/", "/admin/realms/") + path))
                .header("Authorization", "Bearer " + bearer())
                .header("Content-Type", "application/json");
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
        String form = "grant_type=client_credentials&client_id=treille-provisioner&client_secret=" + encoded(secret);
        HttpResponse<String> response =
                exchange(HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
        requireDone(response);
        try (JsonReader reader = Json.createReader(new StringReader(response.body()))) {
            var answer = reader.readObject();
            Duration life = Duration.ofSeconds(answer.getInt("expires_in")).minus(MARGIN);
            return new Bearer(answer.getString("access_token"), Instant.now().plus(life));
        } catch (JsonException | NullPointerException e) {
            throw new Unavailable("unexpected answer to the sign-in of the service account");
        }
    }

    private HttpResponse<String> exchange(HttpRequest.Builder builder) throws Unavailable {
        try {
            return http.send(builder.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new Unavailable(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable("interrupted");
        }
    }

    /** Never the body: it may name the person. */
    private static void requireDone(HttpResponse<String> response) throws Unavailable {
        if (response.statusCode() / 100 != 2) {
            throw new Unavailable("status " + response.statusCode());
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
