package fr.treille.web.api;

import fr.treille.tenancy.migration.TenantRelease;
import fr.treille.tenancy.provisioning.Progress;
import fr.treille.tenancy.registry.GestionnaireRegistry;
import fr.treille.tenancy.registry.Passage;
import fr.treille.tenancy.registry.Registration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.stream.Collector;

/** A gestionnaire as the operator's tools read it. */
@ApplicationScoped
class GestionnaireJson {

    @Inject
    GestionnaireRegistry registry;

    @Inject
    Progress progress;

    @Inject
    TenantRelease release;

    JsonObject of(Registration registration) {
        return Json.createObjectBuilder()
                .add("key", registration.key().value())
                .add("name", registration.gestionnaire().name())
                .add("colour", registration.gestionnaire().colour())
                .add("state", registration.state().code())
                .add("grappe", text(registration.grappe()))
                .add(
                        "legalEntities",
                        Json.createArrayBuilder(registration.legalEntities().stream()
                                .map(Object::toString)
                                .toList()))
                .add("cluster", registration.cluster())
                .add("schemaVersion", text(registration.schemaVersion()))
                .add(
                        "upToDate",
                        registration.schemaVersion().filter(release::isServedBy).isPresent())
                .add("setAside", text(registration.setAside()))
                .add("lastExport", lastExport(registration))
                .add("steps", steps(registration))
                .add("history", history(registration))
                .build();
    }

    private static JsonValue text(Optional<String> value) {
        return value.<JsonValue>map(Json::createValue).orElse(JsonValue.NULL);
    }

    private static JsonValue lastExport(Registration registration) {
        return registration
                .lastExport()
                .<JsonValue>map(export -> Json.createObjectBuilder()
                        .add("at", export.at().toString())
                        .add("sha256", export.sha256())
                        .build())
                .orElse(JsonValue.NULL);
    }

    private JsonArray steps(Registration registration) {
        return progress.of(registration.key()).stream()
                .map(step -> Json.createObjectBuilder()
                        .add("operation", step.operation())
                        .add("name", step.name())
                        .add("done", step.done())
                        .add(
                                "millis",
                                step.millis().<JsonValue>map(Json::createValue).orElse(JsonValue.NULL))
                        .add("error", text(step.error()))
                        .build())
                .collect(array());
    }

    private JsonArray history(Registration registration) {
        return registry.history(registration.key()).stream()
                .map(GestionnaireJson::of)
                .collect(array());
    }

    private static JsonObject of(Passage passage) {
        return Json.createObjectBuilder()
                .add("to", passage.to().code())
                .add("at", passage.at().toString())
                .add("by", passage.by())
                .add("why", passage.why())
                .build();
    }

    static Collector<JsonObject, ?, JsonArray> array() {
        return Collector.of(
                Json::createArrayBuilder,
                (list, object) -> list.add(object),
                (first, second) -> first.addAll(second),
                list -> list.build());
    }
}
