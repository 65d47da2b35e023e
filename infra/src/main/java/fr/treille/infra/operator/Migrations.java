package fr.treille.infra.operator;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How far the gestionnaires are on the way to the release that is deployed. */
public record Migrations(JsonNode json) {

    public String release() {
        return json.path("release").asText();
    }

    public List<String> changeSets() {
        return Gestionnaire.texts(json.path("changeSets"));
    }

    public boolean running() {
        return json.path("running").asBoolean();
    }

    public int total() {
        return json.path("total").asInt();
    }

    public int done() {
        return json.path("done").asInt();
    }

    /** The reason of each failure, by key. */
    public Map<String, String> failed() {
        Map<String, String> failed = new LinkedHashMap<>();
        for (JsonNode failure : json.path("failed")) {
            failed.put(failure.path("key").asText(), failure.path("error").asText());
        }
        return failed;
    }

    /** Keys of those that are not at this release yet. */
    public List<String> behind() {
        return Gestionnaire.texts(json.path("behind"));
    }

    public long longestLockMillis() {
        return json.path("longestLockMillis").asLong();
    }

    public Optional<String> slowest() {
        JsonNode slowest = json.path("slowest");
        return Gestionnaire.text(slowest.path("key"))
                .map(key -> key + " in " + slowest.path("millis").asLong() + " ms");
    }

    /** Of the last run, once it ended. */
    public Optional<Duration> took() {
        Optional<String> start = Gestionnaire.text(json.path("startedAt"));
        Optional<String> end = Gestionnaire.text(json.path("endedAt"));
        return start.isPresent() && end.isPresent()
                ? Optional.of(Duration.between(Instant.parse(start.get()), Instant.parse(end.get())))
                : Optional.empty();
    }
}
