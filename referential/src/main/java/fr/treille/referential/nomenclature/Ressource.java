package fr.treille.referential.nomenclature;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A {@code CodeSystem} or {@code ValueSet} of FHIR R4, as the ANS publishes the nomenclatures of the NOS. */
record Ressource(String uri, String nom, String version, List<Concept> concepts) {

    private static final int LONGEST_URI = 200;
    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_LABEL = 400;

    /** @throws IllegalArgumentException when it is neither, or holds no code */
    static Ressource of(JsonObject json) {
        String kind = json.getString("resourceType", "");
        String uri = json.getString("url", "");
        if (uri.isBlank() || uri.length() > LONGEST_URI) {
            throw new IllegalArgumentException("the resource has no url of its own");
        }
        List<Concept> concepts = new ArrayList<>();
        switch (kind) {
            case "CodeSystem" -> add(concepts, json);
            case "ValueSet" -> {
                JsonArray included = array(object(json, "compose"), "include");
                included.forEach(one -> add(concepts, one.asJsonObject()));
                if (concepts.isEmpty()) {
                    array(object(json, "expansion"), "contains")
                            .forEach(one -> concept(one.asJsonObject()).ifPresent(concepts::add));
                }
            }
            default -> throw new IllegalArgumentException("neither a CodeSystem nor a ValueSet of FHIR");
        }
        if (concepts.isEmpty()) {
            throw new IllegalArgumentException("the resource holds no code");
        }
        return new Ressource(uri, json.getString("name", uri), json.getString("version", ""), concepts);
    }

    private static void add(List<Concept> concepts, JsonObject parent) {
        for (JsonValue one : array(parent, "concept")) {
            concept(one.asJsonObject()).ifPresent(concepts::add);
            add(concepts, one.asJsonObject());
        }
    }

    private static Optional<Concept> concept(JsonObject json) {
        String code = json.getString("code", "").strip();
        if (code.isEmpty() || code.length() > LONGEST_CODE) {
            return Optional.empty();
        }
        String label = json.getString("display", code).strip();
        return Optional.of(new Concept(
                code, label.length() > LONGEST_LABEL ? label.substring(0, LONGEST_LABEL) : label, fin(json)));
    }

    private static Optional<LocalDate> fin(JsonObject json) {
        return array(json, "property").stream()
                .map(JsonValue::asJsonObject)
                .filter(property -> property.getString("code", "").equals("dateFin"))
                .map(property -> property.getString("valueDateTime", ""))
                .filter(day -> day.length() >= 10)
                .flatMap(day -> day(day.substring(0, 10)).stream())
                .findFirst();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static JsonObject object(JsonObject from, String key) {
        return from.get(key) instanceof JsonObject found ? found : JsonValue.EMPTY_JSON_OBJECT;
    }

    private static JsonArray array(JsonObject from, String key) {
        return from.get(key) instanceof JsonArray found ? found : JsonValue.EMPTY_JSON_ARRAY;
    }
}
