package fr.treille.infra.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.treille.infra.http.Http;
import fr.treille.infra.instance.Smtp;
import fr.treille.infra.problem.Problem;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;

/** Has the realm send its own mail, of forgotten passwords, by the server that takes ours. */
record RealmMail(AdminApi admin) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** What is not named stays as it is. */
    void align(Smtp smtp) throws IOException {
        // Before anybody is offered that way: whoever reads somebody's mail must not get past their second factor.
        keepSecondFactors();
        ObjectNode realm = JSON.createObjectNode();
        realm.put("realm", "treille").put("resetPasswordAllowed", true);
        ObjectNode server = realm.putObject("smtpServer");
        server.put("host", smtp.host())
                .put("port", Integer.toString(smtp.port()))
                .put("from", smtp.from())
                .put("fromDisplayName", "Treille")
                .put("starttls", Boolean.toString(smtp.encryption() == Smtp.Encryption.STARTTLS))
                .put("ssl", Boolean.toString(smtp.encryption() == Smtp.Encryption.TLS))
                .put("auth", Boolean.toString(!smtp.user().isEmpty()));
        if (!smtp.user().isEmpty()) {
            server.put("user", smtp.user()).put("password", smtp.password());
        }
        require(Http.putJson(admin.realm(), admin.headers(), realm.toString()));
    }

    /** A new password neither signs in by itself nor takes the place of the application that shows codes. */
    private void keepSecondFactors() throws IOException {
        Map<String, String> headers = admin.headers();
        String executions = admin.realm() + "/authentication/flows/reset%20credentials/executions";
        for (JsonNode execution : JSON.readTree(Http.get(executions, headers).body())) {
            if (execution.path("displayName").asText().equals("Reset - Conditional OTP")
                    && !execution.path("requirement").asText().equals("DISABLED")) {
                ObjectNode disabled = execution.<ObjectNode>deepCopy().put("requirement", "DISABLED");
                require(Http.putJson(executions, headers, disabled.toString()));
            }
            if (execution.path("providerId").asText().equals("reset-credential-email")
                    && !execution.hasNonNull("authenticationConfig")) {
                ObjectNode config = JSON.createObjectNode().put("alias", "sign in after a new password");
                config.putObject("config").put("force-login", "true");
                String address = admin.realm() + "/authentication/executions/"
                        + execution.path("id").asText() + "/config";
                require(Http.postJson(address, headers, config.toString(), PATIENCE));
            }
        }
    }

    private static void require(Http.Answer written) {
        if (!written.ok()) {
            throw new Problem("Keycloak refused the settings of mail and of forgotten passwords (answer "
                    + written.status() + "): see Keycloak's log.");
        }
    }
}
