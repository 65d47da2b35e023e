package fr.treille.assembly.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

/** The administrator of the tests' Keycloak, who sees and changes everything in our realm. */
public final class KeycloakAdmin {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Stack stack;

    public KeycloakAdmin(Stack stack) {
        this.stack = stack;
    }

    /** @param path below the realm */
    public JsonNode get(String path) {
        return send(request(path).GET());
    }

    public JsonNode post(String path, Object body) {
        return send(request(path).POST(BodyPublishers.ofString(text(body))));
    }

    public JsonNode put(String path, Object body) {
        return send(request(path).PUT(BodyPublishers.ofString(text(body))));
    }

    public JsonNode delete(String path) {
        return send(request(path).DELETE());
    }

    public String accountId(String username) {
        return get("/users?exact=true&username=" + username).path(0).path("id").asText();
    }

    /** Keycloak's own identifier of the organization of a gestionnaire. */
    public String organizationId(String key) {
        return get("/organizations?q=gestionnaire:" + key).path(0).path("id").asText();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(stack.keycloakUrl() + "/admin/realms/treille" + path))
                .header("Authorization", "Bearer " + new OperatorApi(stack).tokenOfTheMasterRealm())
                .header("Content-Type", "application/json");
    }

    private JsonNode send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() / 100 != 2) {
                throw new IllegalStateException(response.uri() + " answered " + response.statusCode());
            }
            return JSON.readTree(response.body());
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
