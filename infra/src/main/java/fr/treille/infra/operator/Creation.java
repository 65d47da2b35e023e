package fr.treille.infra.operator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * A gestionnaire that was made, and who administers it.
 *
 * @param json the whole answer, for scripts
 */
public record Creation(JsonNode json) {

    public Gestionnaire gestionnaire() {
        return new Gestionnaire(json.path("gestionnaire"));
    }

    public Optional<String> username() {
        return Gestionnaire.text(json.path("administrator").path("username"));
    }

    /** Nothing where the account existed: it keeps its password. */
    public Optional<String> temporaryPassword() {
        return Gestionnaire.text(json.path("administrator").path("temporaryPassword"));
    }

    @Override
    public String toString() {
        return gestionnaire().key();
    }
}
