package fr.treille.infra.keycloak;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.treille.infra.http.Http;
import fr.treille.infra.problem.Problem;
import java.io.IOException;
import java.util.Map;

/**
 * The administrator's door of our own Keycloak.
 *
 * @param url address of the server
 */
public record AdminApi(String url, String password) {

    static final String ADMINISTRATOR = "admin";

    /** What is below this address of the realm. */
    public Http.Answer get(String path) throws IOException {
        return Http.get(realm() + path, headers());
    }

    String realm() {
        return url + "/admin/realms/treille";
    }

    Map<String, String> headers() throws IOException {
        return Map.of("Authorization", "Bearer " + token());
    }

    private String token() throws IOException {
        Http.Answer answer = Http.postForm(
                url + "/realms/master/protocol/openid-connect/token",
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "admin-cli",
                        "username",
                        ADMINISTRATOR,
                        "password",
                        password));
        if (!answer.ok()) {
            throw new Problem("Keycloak refuses its administrator (answer " + answer.status()
                    + "): give the account \"admin\" the password that is in secrets.properties.");
        }
        return new ObjectMapper().readTree(answer.body()).path("access_token").asText();
    }

    @Override
    public String toString() {
        return url;
    }
}
