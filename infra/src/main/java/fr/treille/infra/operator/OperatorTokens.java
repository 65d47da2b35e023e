package fr.treille.infra.operator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.treille.infra.http.Http;
import fr.treille.infra.keycloak.Keycloak;
import fr.treille.infra.problem.Problem;
import java.io.IOException;
import java.util.Map;
import java.util.Set;

/** Tokens of the client {@code treille-operator}. */
public record OperatorTokens(Keycloak keycloak) implements Tokens {

    private static final String CLIENT = "treille-operator";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> NOT_THIS_CLIENT = Set.of("invalid_client", "unauthorized_client");

    @Override
    public String fresh() throws IOException {
        String secret = keycloak.operatorSecret()
                .orElseThrow(() -> new Problem("This instance was given no secret of the client " + CLIENT
                        + ": set TREILLE_OIDC_OPERATOR_SECRET beside the other TREILLE_OIDC_ variables and run"
                        + " \"infra/treille up\" once."));
        Http.Answer answer = ask(secret);
        if (!answer.ok()) {
            throw refused(answer);
        }
        return JSON.readTree(answer.body()).path("access_token").asText();
    }

    private Http.Answer ask(String secret) {
        try {
            return Http.postForm(
                    keycloak.issuer() + "/protocol/openid-connect/token",
                    Map.of("grant_type", "client_credentials", "client_id", CLIENT, "client_secret", secret));
        } catch (IOException e) {
            throw new Problem(
                    "Keycloak does not answer at " + keycloak.url() + ": start it with \"infra/treille up\".", e);
        }
    }

    private static Problem refused(Http.Answer answer) throws IOException {
        JsonNode error = Answers.tree(answer.body());
        if (NOT_THIS_CLIENT.contains(error.path("error").asText())) {
            return new Problem("Keycloak does not accept the client " + CLIENT
                    + ": the realm of this instance is older than that client; \"infra/treille reset\" makes a new one, or"
                    + " create the client as docs/keycloak.md says.");
        }
        return new Problem("Keycloak gives no token for the client " + CLIENT + " (answer " + answer.status() + " "
                + error.path("error_description").asText() + "): see its log with \"infra/treille logs keycloak\".");
    }
}
