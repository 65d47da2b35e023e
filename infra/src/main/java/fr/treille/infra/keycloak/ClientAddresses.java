package fr.treille.infra.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.treille.infra.http.Http;
import fr.treille.infra.problem.Problem;
import java.io.IOException;
import java.util.Map;

/** Keeps the addresses of the client {@code treille-web} those of this instance, whose ports may change. */
record ClientAddresses(AdminApi admin) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Writes only what differs. */
    void align(String url) throws IOException {
        Map<String, String> headers = admin.headers();
        String clients = admin.realm() + "/clients";
        Http.Answer found = Http.get(clients + "?clientId=treille-web", headers);
        JsonNode client = JSON.readTree(found.body()).path(0);
        if (!(client instanceof ObjectNode known)) {
            throw new Problem("The realm \"treille\" has no client \"treille-web\" (answer " + found.status()
                    + "): put it back in Keycloak, or start over with \"infra/treille reset\".");
        }
        ObjectNode wanted = withAddresses(known.deepCopy(), url);
        if (wanted.equals(known)) {
            return;
        }
        Http.Answer written = Http.putJson(clients + "/" + known.path("id").asText(), headers, wanted.toString());
        if (!written.ok()) {
            throw new Problem("Keycloak refused the new addresses of the client \"treille-web\" (answer "
                    + written.status() + "): see Keycloak's log.");
        }
    }

    private static ObjectNode withAddresses(ObjectNode client, String url) {
        client.put("rootUrl", url).put("baseUrl", url + "/");
        client.putArray("redirectUris").add(url + "/connexion/*").add(url + "/compte/retour");
        client.withObject("/attributes")
                .put("backchannel.logout.url", url + "/deconnexion/canal-arriere")
                .put("post.logout.redirect.uris", url + "/*");
        return client;
    }
}
