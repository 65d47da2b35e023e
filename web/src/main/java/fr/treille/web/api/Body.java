package fr.treille.web.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A JSON object that was sent to us: read strictly, so that a slip is told and never guessed at. */
final class Body {

    private static final int LONGEST_REASON = 1000;

    private final JsonObject object;

    private Body(JsonObject object) {
        this.object = object;
    }

    /** @throws IllegalArgumentException when there is none, or it has a member that is not among these */
    static Body of(@Nullable JsonObject object, String... members) {
        if (object == null) {
            throw new IllegalArgumentException("a JSON object is needed");
        }
        Set<String> known = Set.of(members);
        object.keySet().stream()
                .filter(member -> !known.contains(member))
                .findFirst()
                .ifPresent(member -> {
                    throw new IllegalArgumentException(
                            "a member is not known here; known: " + String.join(", ", members));
                });
        return new Body(object);
    }

    String text(String member) {
        return optional(member).orElseThrow(() -> new IllegalArgumentException("\"" + member + "\" is needed"));
    }

    Optional<String> optional(String member) {
        return switch (object.get(member)) {
            case null -> Optional.empty();
            case JsonString text -> Optional.of(text.getString());
            case JsonValue other when other.equals(JsonValue.NULL) -> Optional.empty();
            case JsonValue other -> throw new IllegalArgumentException("\"" + member + "\" must be a text");
        };
    }

    /** What an act is done for: kept with it, so a person must have written something. */
    String reason() {
        String why = text("why").strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("\"why\" has 1 to " + LONGEST_REASON + " characters");
        }
        return why;
    }

    List<String> texts(String member) {
        return switch (object.get(member)) {
            case null -> List.of();
            case JsonArray list
            when list.stream().allMatch(JsonString.class::isInstance) -> list.getValuesAs(JsonString::getString);
            case JsonValue other -> throw new IllegalArgumentException("\"" + member + "\" must be a list of texts");
        };
    }

    Body object(String member, String... members) {
        if (object.get(member) instanceof JsonObject inner) {
            return of(inner, members);
        }
        throw new IllegalArgumentException("\"" + member + "\" must be an object");
    }
}
