package fr.treille.infra.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.treille.infra.http.Http;
import fr.treille.infra.problem.Problem;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tokens of demonstration accounts, by the client that exists in demonstrations only. */
public record AccessTokens(Keycloak keycloak) {

    public String of(String username, @Nullable String gestionnaire) throws IOException {
        Account account = account(username);
        String scope = "openid " + scope(account, gestionnaire);
        Http.Answer answer = ask(account, scope);
        if (!answer.ok()) {
            JsonNode error = new ObjectMapper().readTree(answer.body());
            throw new Problem("Keycloak gives no token for " + username + " ("
                    + error.path("error_description").asText()
                    + "): was the password changed since the demonstration was created?");
        }
        return new ObjectMapper().readTree(answer.body()).path("access_token").asText();
    }

    private Account account(String username) throws IOException {
        List<Account> accounts = keycloak.accounts();
        if (accounts.isEmpty()) {
            throw new Problem("This instance has no demonstration accounts: tokens are given out for those only.");
        }
        return accounts.stream()
                .filter(account -> account.username().equals(username))
                .findFirst()
                .orElseThrow(() -> new Problem("There is no demonstration account \"" + username + "\": there are "
                        + accounts.stream().map(Account::username).collect(Collectors.joining(", ")) + "."));
    }

    private static String scope(Account account, @Nullable String gestionnaire) {
        List<String> keys = account.gestionnaires();
        if (gestionnaire == null) {
            if (keys.size() > 1) {
                throw new Problem(
                        "Account \"" + account.username() + "\" is member of several gestionnaires: choose one"
                                + " with --gestionnaire (" + String.join(", ", keys) + ").");
            }
            return "organization";
        }
        if (!keys.contains(gestionnaire)) {
            throw new Problem("Account \"" + account.username() + "\" is not member of \"" + gestionnaire + "\": "
                    + (keys.isEmpty() ? "it is member of none." : "choose " + String.join(" or ", keys) + "."));
        }
        return "organization:" + gestionnaire;
    }

    private Http.Answer ask(Account account, String scope) throws IOException {
        try {
            return Http.postForm(
                    keycloak.issuer() + "/protocol/openid-connect/token",
                    Map.of(
                            "grant_type",
                            "password",
                            "client_id",
                            "treille-demonstration",
                            "username",
                            account.username(),
                            "password",
                            account.password(),
                            "scope",
                            scope));
        } catch (IOException e) {
            throw new Problem(
                    "Keycloak does not answer at " + keycloak.url() + ": start it with \"infra/treille up\".", e);
        }
    }
}
