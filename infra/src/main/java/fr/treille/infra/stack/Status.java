package fr.treille.infra.stack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.treille.infra.keycloak.Account;
import fr.treille.infra.part.PartStatus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How an instance is, at one moment. */
public record Status(
        String url, String keycloakUrl, Map<String, String> versions, List<PartStatus> parts, List<Account> accounts) {

    /** Asks each part. */
    public static Status of(Stack stack) throws IOException {
        List<PartStatus> parts = new ArrayList<>();
        for (var part : stack.parts()) {
            parts.add(part.status());
        }
        return new Status(
                stack.settings().url(),
                stack.keycloak().url(),
                versions(stack),
                parts,
                stack.keycloak().accounts());
    }

    private static Map<String, String> versions(Stack stack) {
        Map<String, String> versions = new LinkedHashMap<>();
        versions.put("treille", stack.versions().treille());
        versions.put("wildfly", stack.versions().wildfly());
        versions.put("keycloak", stack.versions().keycloak());
        versions.put("postgresql", stack.versions().postgresql());
        versions.put("java", Runtime.version().toString());
        return versions;
    }

    public boolean allUp() {
        return parts.stream().allMatch(part -> part.health().well());
    }

    /** The object that {@code status --json} prints. */
    public String json() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode root = mapper.createObjectNode();
        root.put("url", url).put("keycloakUrl", keycloakUrl);
        ObjectNode numbers = root.putObject("versions");
        versions.forEach(numbers::put);
        ArrayNode list = root.putArray("parts");
        for (PartStatus part : parts) {
            ObjectNode node = list.addObject().put("name", part.name());
            if (part.pid().isPresent()) {
                node.put("pid", part.pid().getAsLong());
            } else {
                node.putNull("pid");
            }
            node.put("port", part.port()).put("health", part.health().word());
        }
        root.set("accounts", mapper.valueToTree(accounts));
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }
}
