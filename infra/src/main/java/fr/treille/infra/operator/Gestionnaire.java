package fr.treille.infra.operator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A gestionnaire as the application describes it.
 *
 * @param json the whole description, for scripts
 */
public record Gestionnaire(JsonNode json) {

    /** One step of a creation or destruction. */
    public record Step(String operation, String name, boolean done, OptionalLong millis, Optional<String> error) {}

    public String key() {
        return json.path("key").asText();
    }

    public String name() {
        return json.path("name").asText();
    }

    public String state() {
        return json.path("state").asText();
    }

    public Optional<String> schemaVersion() {
        return text(json.path("schemaVersion"));
    }

    public boolean upToDate() {
        return json.path("upToDate").asBoolean();
    }

    /** Why the migration leaves it alone, if it does. */
    public Optional<String> setAside() {
        return text(json.path("setAside"));
    }

    public List<String> legalEntities() {
        return texts(json.path("legalEntities"));
    }

    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (JsonNode step : json.path("steps")) {
            JsonNode millis = step.path("millis");
            steps.add(new Step(
                    step.path("operation").asText(),
                    step.path("name").asText(),
                    step.path("done").asBoolean(),
                    millis.isNumber() ? OptionalLong.of(millis.asLong()) : OptionalLong.empty(),
                    text(step.path("error"))));
        }
        return steps;
    }

    static Optional<String> text(JsonNode node) {
        return node.isNull() || node.isMissingNode() ? Optional.empty() : Optional.of(node.asText());
    }

    static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(node -> texts.add(node.asText()));
        return texts;
    }
}
