package fr.treille.infra.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** What was measured, and on what. */
public record Report(List<Result> results, Map<String, String> settings) {

    /** The one line that scripts read. */
    public String json(String bench, long seed) {
        ObjectNode root = new ObjectMapper().createObjectNode().put("bench", bench);
        var list = root.putArray("results");
        for (Result result : results) {
            ObjectNode node = list.addObject()
                    .put("name", result.name())
                    .put("value", Math.round(result.value() * 1000) / 1000.0)
                    .put("unit", result.unit());
            if (result.target().isPresent()) {
                Result.Target target = result.target().get();
                node.put("target", target.bound())
                        .put("bound", target.sense().words())
                        .put("met", result.met());
            } else {
                node.putNull("target").putNull("met");
            }
        }
        ObjectNode conditions = root.putObject("settings");
        settings.forEach(conditions::put);
        return root.put("seed", seed).toString();
    }
}
