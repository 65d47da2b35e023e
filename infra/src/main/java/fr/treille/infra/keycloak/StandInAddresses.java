package fr.treille.infra.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.treille.infra.http.Http;
import fr.treille.infra.problem.Problem;
import java.io.IOException;
import java.util.Map;

/** Keeps the realm that plays Pro Santé Connect where this Keycloak is, whose port may change. */
record StandInAddresses(AdminApi admin) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String STAND_IN = "https?://[^/]+(/realms/esante-wallet.*)";

    /** Writes only what differs; a realm made before there was one is left as it is. */
    void align(String keycloak) throws IOException {
        Map<String, String> headers = admin.headers();
        String address = admin.realm() + "/identity-provider/instances/pro-sante-connect";
        Http.Answer found = Http.get(address, headers);
        if (!(found.ok() && JSON.readTree(found.body()) instanceof ObjectNode known)) {
            return;
        }
        ObjectNode wanted = known.deepCopy();
        ObjectNode config = wanted.withObject("/config");
        for (Map.Entry<String, JsonNode> setting : known.path("config").properties()) {
            String value = setting.getValue().asText();
            if (value.matches(STAND_IN)) {
                config.put(setting.getKey(), keycloak + value.replaceFirst(STAND_IN, "$1"));
            }
        }
        if (wanted.equals(known)) {
            return;
        }
        // The secret comes masked, and Keycloak keeps the one it has when it is given the mask.
        Http.Answer written = Http.putJson(address, headers, wanted.toString());
        if (!written.ok()) {
            throw new Problem("Keycloak refused the new addresses of the stand-in of Pro Santé Connect (answer "
                    + written.status() + "): see Keycloak's log.");
        }
    }
}
