package fr.treille.infra.cli;

import com.fasterxml.jackson.databind.JsonNode;
import fr.treille.infra.operator.Gestionnaire;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code infra/treille gestionnaire show}. */
@Command(name = "show", mixinStandardHelpOptions = true, description = "Say everything about one, but its data.")
final class ShowCommand implements Callable<Integer> {

    @Mixin
    private Operation operation = new Operation();

    @Parameters(paramLabel = "KEY", description = "Its key, as \"list\" shows it.")
    private String key = "";

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Gestionnaire gestionnaire = operation.api().gestionnaire(key);
        if (json) {
            operation.print(gestionnaire.json().toString());
        } else {
            Welcome.aligned(facts(gestionnaire)).forEach(operation::print);
            section("Steps", steps(gestionnaire));
            section("History", history(gestionnaire));
        }
        return 0;
    }

    private void section(String title, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            operation.print("");
            operation.print(title);
            Welcome.aligned(rows).forEach(operation::print);
        }
    }

    private static List<List<String>> facts(Gestionnaire gestionnaire) {
        JsonNode json = gestionnaire.json();
        List<List<String>> facts = new ArrayList<>();
        facts.add(List.of("Key", gestionnaire.key()));
        facts.add(List.of("Name", gestionnaire.name()));
        facts.add(List.of("State", gestionnaire.state()));
        facts.add(List.of("Version", VersionText.of(gestionnaire)));
        facts.add(List.of("FINESS", String.join(", ", gestionnaire.legalEntities())));
        facts.add(List.of("Colour", orDash(json.path("colour"))));
        facts.add(List.of("Grappe", orDash(json.path("grappe"))));
        facts.add(List.of("Cluster", orDash(json.path("cluster"))));
        JsonNode export = json.path("lastExport");
        facts.add(List.of(
                "Last export",
                export.isObject()
                        ? export.path("at").asText() + ", SHA-256 "
                                + export.path("sha256").asText()
                        : "-"));
        return facts;
    }

    private static List<List<String>> steps(Gestionnaire gestionnaire) {
        List<List<String>> rows = new ArrayList<>();
        for (Gestionnaire.Step step : gestionnaire.steps()) {
            String end = step.error().orElse(step.done() ? "done" : "to do");
            String time = step.millis().isPresent() ? step.millis().getAsLong() + " ms" : "";
            rows.add(List.of(step.operation(), step.name(), end, time));
        }
        return rows;
    }

    private static List<List<String>> history(Gestionnaire gestionnaire) {
        List<List<String>> rows = new ArrayList<>();
        for (JsonNode event : gestionnaire.json().path("history")) {
            rows.add(List.of(
                    event.path("at").asText(),
                    event.path("to").asText(),
                    orDash(event.path("by")),
                    orDash(event.path("why"))));
        }
        return rows;
    }

    private static String orDash(JsonNode node) {
        return node.isNull() || node.asText().isBlank() ? "-" : node.asText();
    }
}
