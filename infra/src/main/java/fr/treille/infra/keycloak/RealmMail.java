package fr.treille.infra.keycloak;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.treille.infra.http.Http;
import fr.treille.infra.instance.Smtp;
import fr.treille.infra.problem.Problem;
import java.io.IOException;

/** Has the realm send its own mail, of forgotten passwords, by the server that takes ours. */
record RealmMail(AdminApi admin) {

    /** What is not named stays as it is. */
    void align(Smtp smtp) throws IOException {
        ObjectNode realm = new ObjectMapper().createObjectNode();
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
        Http.Answer written = Http.putJson(admin.realm(), admin.headers(), realm.toString());
        if (!written.ok()) {
            throw new Problem("Keycloak refused the mail server of the realm (answer " + written.status()
                    + "): see Keycloak's log.");
        }
    }
}
