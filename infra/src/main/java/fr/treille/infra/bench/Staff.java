package fr.treille.infra.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.treille.infra.http.Http;
import fr.treille.infra.keycloak.Keycloak;
import fr.treille.infra.problem.Problem;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** People who work for a gestionnaire, for a measure: accounts that are ready to sign in. */
record Staff(Keycloak keycloak) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** A token of the service account lives five minutes. */
    private static final int ACCOUNTS_A_TOKEN = 50;

    /** What somebody types. */
    record Account(String username, String password) {

        @Override
        public String toString() {
            return username;
        }
    }

    List<Account> hire(int count, String gestionnaire) throws IOException {
        List<Account> accounts = new ArrayList<>();
        Map<String, String> headers = Map.of();
        String members = "";
        for (int number = 1; number <= count; number++) {
            if (number % ACCOUNTS_A_TOKEN == 1) {
                headers = Map.of("Authorization", "Bearer " + token());
                members = "/organizations/" + organization(gestionnaire, headers) + "/members";
            }
            Account account = new Account("personnel-%04d".formatted(number), "Vigne-Jardin-%04d!".formatted(number));
            post("/users", headers, described(account));
            post(members, headers, id(account, headers));
            accounts.add(account);
        }
        return accounts;
    }

    private static String described(Account account) {
        ObjectNode body = JSON.createObjectNode()
                .put("username", account.username())
                .put("email", account.username() + "@example.test")
                .put("lastName", "Essai " + account.username())
                .put("enabled", true);
        body.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", account.password())
                .put("temporary", false);
        return body.toString();
    }

    private String organization(String gestionnaire, Map<String, String> headers) throws IOException {
        return get("/organizations?q=gestionnaire:" + gestionnaire, headers)
                .path(0)
                .path("id")
                .asText();
    }

    private String id(Account account, Map<String, String> headers) throws IOException {
        return get("/users?exact=true&username=" + account.username(), headers)
                .path(0)
                .path("id")
                .asText();
    }

    private String token() throws IOException {
        Http.Answer answer = Http.postForm(
                keycloak.issuer() + "/protocol/openid-connect/token",
                Map.of(
                        "grant_type", "client_credentials",
                        "client_id", "treille-provisioner",
                        "client_secret", keycloak.provisionerSecret()));
        return JSON.readTree(requireDone("the service account", answer).body())
                .path("access_token")
                .asText();
    }

    private JsonNode get(String path, Map<String, String> headers) throws IOException {
        return JSON.readTree(
                requireDone(path, Http.get(realm() + path, headers)).body());
    }

    private void post(String path, Map<String, String> headers, String json) throws IOException {
        requireDone(path, Http.postJson(realm() + path, headers, json, PATIENCE));
    }

    private String realm() {
        return keycloak.url() + "/admin/realms/treille";
    }

    private static Http.Answer requireDone(String what, Http.Answer answer) {
        if (!answer.ok()) {
            throw new Problem("Keycloak answers " + answer.status() + " at " + what + ": nobody can be hired.");
        }
        return answer;
    }
}
