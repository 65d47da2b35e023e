package fr.treille.assembly.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.treille.assembly.stack.OperatorApi;
import fr.treille.assembly.stack.Stack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** The realm {@code treille} as Keycloak's own administrator sees it. */
record Realm(Stack stack) {

    static final String PRO_SANTE_CONNECT = "pro-sante-connect";

    private static final ObjectMapper JSON = new ObjectMapper();

    int accounts() {
        return get("/users/count").asInt();
    }

    JsonNode account(String username) {
        return get("/users?exact=true&username=" + username).get(0);
    }

    /** Identity providers that open this account. */
    List<String> links(String username) {
        List<String> aliases = new ArrayList<>();
        get(linksOf(username))
                .forEach(link -> aliases.add(link.get("identityProvider").asText()));
        return aliases;
    }

    void link(String username, String alias, String as) {
        send(request(linksOf(username) + "/" + alias)
                .POST(BodyPublishers.ofString("{\"identityProvider\":\"%s\",\"userId\":\"%s\",\"userName\":\"%s\"}"
                        .formatted(alias, as, as))));
    }

    void unlinkAll(String username) {
        links(username)
                .forEach(alias -> send(request(linksOf(username) + "/" + alias).DELETE()));
    }

    /** Absent ones are none. */
    JsonNode provider(String alias) {
        return get("/identity-provider/instances/" + alias);
    }

    private String linksOf(String username) {
        return "/users/" + account(username).get("id").asText() + "/federated-identity";
    }

    JsonNode get(String path) {
        return send(request(path).GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(stack.keycloakUrl() + "/admin/realms/treille" + path))
                .header("Authorization", "Bearer " + new OperatorApi(stack).tokenOfTheMasterRealm())
                .header("Content-Type", "application/json");
    }

    /** The claims of the access token that this authorization code of {@code treille-web} is worth. */
    JsonNode claims(String code, String redirection, String verifier) {
        String form = "grant_type=authorization_code&client_id=treille-web&client_secret="
                + encoded(OperatorApi.secret("oidc.client-secret")) + "&code=" + encoded(code) + "&redirect_uri="
                + encoded(redirection) + "&code_verifier=" + verifier;
        JsonNode answer = send(HttpRequest.newBuilder(
                        URI.create(stack.keycloakUrl() + "/realms/treille/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        try {
            String claims = answer.get("access_token").asText().split("\\.")[1];
            return JSON.readTree(Base64.getUrlDecoder().decode(claims));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static JsonNode send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response =
                    HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
