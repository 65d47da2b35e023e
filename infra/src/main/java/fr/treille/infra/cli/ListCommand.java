package fr.treille.infra.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.treille.infra.operator.Gestionnaire;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code infra/treille gestionnaire list}. */
@Command(name = "list", mixinStandardHelpOptions = true, description = "List them with their state and version.")
final class ListCommand implements Callable<Integer> {

    @Mixin
    private Operation operation = new Operation();

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        List<Gestionnaire> all = operation.api().gestionnaires();
        if (json) {
            operation.print(json(all));
        } else if (all.isEmpty()) {
            operation.print("There is no gestionnaire yet: \"infra/treille gestionnaire create\" makes one.");
        } else {
            table(all).forEach(operation::print);
        }
        return 0;
    }

    private static String json(List<Gestionnaire> all) {
        ObjectNode root = new ObjectMapper().createObjectNode();
        var list = root.putArray("gestionnaires");
        all.forEach(one -> list.add(one.json()));
        return root.toString();
    }

    private static List<String> table(List<Gestionnaire> all) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Key", "Name", "State", "Version"));
        for (Gestionnaire one : all) {
            rows.add(List.of(one.key(), one.name(), one.state(), VersionText.of(one)));
        }
        return Welcome.aligned(rows);
    }
}
