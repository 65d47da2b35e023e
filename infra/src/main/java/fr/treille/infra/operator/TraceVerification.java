package fr.treille.infra.operator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a verification of the traces of a gestionnaire found.
 *
 * @param json the whole answer, for scripts
 */
public record TraceVerification(JsonNode json) {

    public String key() {
        return json.path("key").asText();
    }

    public boolean running() {
        return json.path("running").asBoolean();
    }

    /** Traces that were compared so far. */
    public long compared() {
        return json.path("compared").asLong();
    }

    /** Why it could not be done. */
    public Optional<String> error() {
        return Gestionnaire.text(json.path("error"));
    }

    public boolean intact() {
        return json.path("intact").asBoolean();
    }

    public long traces() {
        return json.path("traces").asLong();
    }

    public long lastSeal() {
        return json.path("lastSeal").asLong();
    }

    /** Hash of the last seal: who keeps it elsewhere sees later that nothing before it has changed. */
    public String lastHash() {
        return json.path("lastHash").asText();
    }

    /** How many anomalies there are; the first ones are named. */
    public long found() {
        return json.path("found").asLong();
    }

    public List<String> anomalies() {
        List<String> messages = new ArrayList<>();
        json.path("anomalies").forEach(one -> messages.add(one.path("message").asText()));
        return messages;
    }
}
