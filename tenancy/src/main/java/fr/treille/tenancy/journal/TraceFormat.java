package fr.treille.tenancy.journal;

import fr.treille.tenancy.audit.Empreinte;
import fr.treille.tenancy.audit.Trace;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How traces are written in an export. */
public enum TraceFormat {
    /** RFC 4180, UTF-8, names of the columns first. */
    CSV,
    /** A JSON object in each line. */
    NDJSON;

    private static final List<String> COLUMNS = List.of(
            "id",
            "instant",
            "acte",
            "quoi",
            "compte",
            "nom",
            "en_tant_que",
            "usager",
            "volet",
            "objet",
            "pourquoi",
            "adresse",
            "session",
            "moyen");

    private static final JsonBuilderFactory OBJECTS = Json.createBuilderFactory(Map.of());

    String file() {
        return this == CSV ? "traces.csv" : "traces.ndjson";
    }

    String header() {
        return this == CSV ? String.join(",", COLUMNS) + "\r\n" : "";
    }

    /** The very texts of which the hash is made. */
    String line(Trace trace) {
        List<String> values = values(trace);
        if (this == CSV) {
            return values.stream().map(TraceFormat::quoted).collect(Collectors.joining(",")) + "\r\n";
        }
        JsonObjectBuilder object = OBJECTS.createObjectBuilder();
        IntStream.range(0, COLUMNS.size()).forEach(i -> object.add(COLUMNS.get(i), values.get(i)));
        return object.build() + "\n";
    }

    private static String quoted(String value) {
        return value.matches("[^\",\r\n]*") ? value : '"' + value.replace("\"", "\"\"") + '"';
    }

    private static List<String> values(Trace trace) {
        return List.of(
                String.valueOf(trace.numero()),
                Empreinte.texte(trace.instant()),
                trace.acte(),
                trace.quoi(),
                trace.compte(),
                trace.nom(),
                trace.enTantQue(),
                trace.usager().map(UUID::toString).orElse(""),
                trace.volet(),
                trace.objet(),
                trace.pourquoi(),
                trace.adresse(),
                trace.session(),
                trace.moyen());
    }
}
