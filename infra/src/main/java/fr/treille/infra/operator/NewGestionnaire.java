package fr.treille.infra.operator;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** What a creation is asked with; the application checks it. */
public record NewGestionnaire(
        Optional<String> key,
        String name,
        Optional<String> colour,
        Optional<String> grappe,
        List<String> legalEntities,
        Administrator administrator) {

    /** The person who gets the first account. */
    public record Administrator(String email, String firstName, String lastName) {

        @Override
        public String toString() {
            return "administrator";
        }
    }

    String json() {
        ObjectNode body = new ObjectMapper().createObjectNode();
        body.put("key", key.orElse(null))
                .put("name", name)
                .put("colour", colour.orElse(null))
                .put("grappe", grappe.orElse(null));
        var entities = body.putArray("legalEntities");
        legalEntities.forEach(entities::add);
        body.putObject("administrator")
                .put("email", administrator.email())
                .put("firstName", administrator.firstName())
                .put("lastName", administrator.lastName());
        return body.toString();
    }
}
