package fr.treille.infra.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.treille.infra.instance.PrivateFile;
import fr.treille.infra.instance.Secrets;
import fr.treille.infra.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The realm as it is imported: ours, and for a demonstration its accounts with passwords of this instance. */
record RealmFile(Path sources) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Pro Santé Connect, and the directory of a gestionnaire. */
    private static final List<String> STAND_INS = List.of("esante-wallet", "annuaire-rives");

    void write(Path target, boolean demonstration, Secrets secrets) throws IOException {
        ObjectNode realm = read("realm-treille.json");
        if (demonstration) {
            ObjectNode overlay = demonstration();
            givePasswords(overlay, "", secrets);
            merge(realm, overlay);
        }
        PrivateFile.write(target, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(realm));
    }

    /** The realms that play others in a demonstration, each in a file of its name. */
    void writeStandIns(Path folder, Secrets secrets) throws IOException {
        for (String name : STAND_INS) {
            ObjectNode realm = read(name + ".json");
            givePasswords(realm, name + "/", secrets);
            PrivateFile.write(
                    folder.resolve(name + "-realm.json"),
                    JSON.writerWithDefaultPrettyPrinter().writeValueAsString(realm));
        }
    }

    /** The accounts that have a password in this instance. */
    List<Account> accounts(Secrets secrets) throws IOException {
        ObjectNode overlay = demonstration();
        List<Account> accounts = new ArrayList<>();
        for (JsonNode user : overlay.path("users")) {
            String username = user.path("username").asText();
            secrets.findAccount(username)
                    .ifPresent(password -> accounts.add(new Account(
                            username,
                            password,
                            gestionnaires(overlay, username),
                            user.path("attributes").path("fonction").path(0).asText())));
        }
        return accounts;
    }

    private ObjectNode demonstration() throws IOException {
        return read("demonstration.json");
    }

    private ObjectNode read(String name) throws IOException {
        Path file = sources.resolve(name);
        JsonNode tree = JSON.readTree(Files.readString(file));
        if (tree instanceof ObjectNode object) {
            return object;
        }
        throw new Problem(file + " is not a JSON object: correct it and run the command again.");
    }

    /** @param prefix tells the accounts of other realms from ours, where the password is kept */
    private static void givePasswords(ObjectNode realm, String prefix, Secrets secrets) throws IOException {
        for (JsonNode user : realm.withArray("/users")) {
            String password = secrets.ofAccount(prefix + user.path("username").asText());
            ((ObjectNode) user)
                    .putArray("credentials")
                    .addObject()
                    .put("type", "password")
                    .put("value", password)
                    .put("temporary", false);
        }
    }

    /** Lists grow, anything else is replaced. */
    private static void merge(ObjectNode realm, ObjectNode overlay) {
        for (Map.Entry<String, JsonNode> property : overlay.properties()) {
            if (property.getValue() instanceof ArrayNode more
                    && realm.get(property.getKey()) instanceof ArrayNode known) {
                known.addAll(more);
            } else {
                realm.set(property.getKey(), property.getValue());
            }
        }
    }

    private static List<String> gestionnaires(ObjectNode overlay, String username) {
        List<String> keys = new ArrayList<>();
        for (JsonNode organization : overlay.path("organizations")) {
            for (JsonNode member : organization.path("members")) {
                if (member.path("username").asText().equals(username)) {
                    keys.add(organization.path("alias").asText());
                }
            }
        }
        return keys;
    }
}
