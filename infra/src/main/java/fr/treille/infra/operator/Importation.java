package fr.treille.infra.operator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * A file of FINESS that is or was taken in.
 *
 * @param json the whole answer, for the report
 */
public record Importation(JsonNode json) {

    private static final List<String> COUNTS = List.of("read", "added", "changed", "closed", "unchanged", "rejected");

    public long id() {
        return json.path("id").asLong();
    }

    public boolean running() {
        return json.path("running").asBoolean();
    }

    public boolean succeeded() {
        return json.path("state").asText().equals("TERMINEE");
    }

    /** From 0 to 1. */
    public double progress() {
        return json.path("progress").asDouble();
    }

    public String format() {
        return json.path("format").asText();
    }

    /** Why it failed. */
    public Optional<String> error() {
        return Gestionnaire.text(json.path("error"));
    }

    public long count(String name) {
        return json.path(name).asLong();
    }

    /** What programs read: read, added, changed, closed, unchanged, rejected. */
    public ObjectNode counts() {
        ObjectNode counts = JsonNodeFactory.instance.objectNode();
        COUNTS.forEach(name -> counts.put(name, count(name)));
        return counts;
    }
}
