package fr.treille.assembly.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ThreadLocalRandom;

/** The operator of the tests' instance, without the comfort of the command line: what is sent is what the test wrote. */
public final class OperatorApi {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Stack stack;

    public OperatorApi(Stack stack) {
        this.stack = stack;
    }

    /** What came back. */
    public record Answer(int status, JsonNode body) {

        public String error() {
            return body.path("error").asText();
        }
    }

    public Answer get(String path) {
        return send(request(path, token()).GET());
    }

    /** With a token of its own. */
    public Answer post(String path, Object body) {
        return post(path, body, token());
    }

    public Answer post(String path, Object body, String token) {
        return send(request(path, token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(text(body))));
    }

    /** Creates one with this key; its administrator is {@code KEY@example.test}. */
    public Answer create(String key, String name) {
        return post("gestionnaires", wanted(key, name));
    }

    public static Map<String, Object> wanted(String key, String name) {
        return Map.of(
                "key",
                key,
                "name",
                name,
                "legalEntities",
                List.of(),
                "administrator",
                Map.of("email", key + "@example.test", "firstName", "Camille", "lastName", "Essai"));
    }

    public JsonNode show(String key) {
        return get("gestionnaires/" + key).body();
    }

    public String state(String key) {
        return show(key).path("state").asText();
    }

    /** A key that no other test has. */
    public static String freshKey() {
        return "essai-" + Long.toString(ThreadLocalRandom.current().nextLong(1L << 50), 36);
    }

    /** A fresh token of the client {@code treille-operator}. */
    public String token() {
        return token("treille-operator", secret("operator.client-secret"));
    }

    /** Keycloak's own administrator, whose realm is not ours. */
    public String tokenOfTheMasterRealm() {
        return tokenFrom(
                "master",
                "grant_type=password&client_id=admin-cli&username=admin&password="
                        + URLEncoder.encode(secret("keycloak.admin-password"), StandardCharsets.UTF_8));
    }

    /** Of any service account of the realm. */
    public String token(String client, String secret) {
        return tokenFrom(
                "treille",
                "grant_type=client_credentials&client_id=" + client + "&client_secret="
                        + URLEncoder.encode(secret, StandardCharsets.UTF_8));
    }

    private String tokenFrom(String realm, String form) {
        return send(HttpRequest.newBuilder(
                                URI.create(stack.keycloakUrl() + "/realms/" + realm + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)))
                .body()
                .path("access_token")
                .asText();
    }

    /** An account of the realm that the product did not make. */
    public void keycloakAccount(String username, String email) {
        String token = token("treille-provisioner", secret("provisioner.client-secret"));
        send(HttpRequest.newBuilder(URI.create(stack.keycloakUrl() + "/admin/realms/treille/users"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(
                        text(Map.of("username", username, "email", email, "lastName", "Essai", "enabled", true)))));
    }

    public static String secret(String name) {
        Properties secrets = new Properties();
        try (var reader = Files.newBufferedReader(Stack.dataDirectory().resolve("secrets.properties"))) {
            secrets.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return secrets.getProperty(name);
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create(stack.url() + "/api/operateur/" + path))
                .header("Authorization", "Bearer " + token);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), JSON.readTree(response.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String text(Object body) {
        try {
            return body instanceof String raw ? raw : JSON.writeValueAsString(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
