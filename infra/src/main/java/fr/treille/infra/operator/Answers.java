package fr.treille.infra.operator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import fr.treille.infra.http.Http;
import fr.treille.infra.problem.Problem;

/** Reads what the application answers. */
final class Answers {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Answers() {}

    /** The object that a success holds; a failure becomes the sentence it holds. */
    static JsonNode read(String url, Http.Answer answer) {
        JsonNode tree = tree(answer.body());
        if (answer.ok() && tree.isObject()) {
            return tree;
        }
        throw failed(url, answer);
    }

    static Problem failed(String url, Http.Answer answer) {
        String message = tree(answer.body()).path("message").asText();
        return message.isBlank()
                ? new Problem("Treille answers " + answer.status() + " at " + url
                        + " without a reason: see whether it is ready with \"infra/treille status\", and its log with"
                        + " \"infra/treille logs wildfly\".")
                : new Problem(message);
    }

    /** Nothing where the text is not JSON. */
    static JsonNode tree(String body) {
        try {
            JsonNode tree = JSON.readTree(body);
            return tree == null ? MissingNode.getInstance() : tree;
        } catch (JsonProcessingException notJson) {
            return MissingNode.getInstance();
        }
    }
}
