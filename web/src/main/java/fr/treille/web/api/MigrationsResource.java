package fr.treille.web.api;

import fr.treille.tenancy.migration.MigrationReport;
import fr.treille.tenancy.migration.TenantMigration;
import fr.treille.tenancy.migration.TenantRelease;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** {@code /api/operateur/migrations}. */
@Path("operateur/migrations")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class MigrationsResource {

    @Inject
    TenantMigration migration;

    @Inject
    TenantRelease release;

    @GET
    public JsonObject now() {
        JsonObjectBuilder answer = Json.createObjectBuilder()
                .add("release", release.version())
                .add("changeSets", Json.createArrayBuilder(release.changeSets()))
                .add(
                        "behind",
                        Json.createArrayBuilder(migration.behind().stream()
                                .map(Object::toString)
                                .toList()));
        migration.report().ifPresentOrElse(report -> add(answer, report), () -> addNothing(answer));
        return answer.build();
    }

    @POST
    public Response start() {
        migration.start();
        return Response.status(Response.Status.ACCEPTED).entity(now()).build();
    }

    private static void add(JsonObjectBuilder answer, MigrationReport report) {
        answer.add("running", report.isRunning())
                .add("total", report.total())
                .add("done", report.done())
                .add(
                        "failed",
                        report.failed().stream()
                                .map(failure -> Json.createObjectBuilder()
                                        .add("key", failure.key().value())
                                        .add("error", failure.error())
                                        .build())
                                .collect(GestionnaireJson.array()))
                .add("startedAt", report.startedAt().toString())
                .add(
                        "endedAt",
                        report.endedAt()
                                .<JsonValue>map(at -> Json.createValue(at.toString()))
                                .orElse(JsonValue.NULL))
                .add(
                        "slowest",
                        report.slowest()
                                .<JsonValue>map(slowest -> Json.createObjectBuilder()
                                        .add("key", slowest.key().value())
                                        .add("millis", slowest.millis())
                                        .build())
                                .orElse(JsonValue.NULL))
                .add("longestLockMillis", report.longestLockMillis());
    }

    private static void addNothing(JsonObjectBuilder answer) {
        answer.add("running", false)
                .add("total", 0)
                .add("done", 0)
                .add("failed", Json.createArrayBuilder())
                .add("startedAt", JsonValue.NULL)
                .add("endedAt", JsonValue.NULL)
                .add("slowest", JsonValue.NULL)
                .add("longestLockMillis", 0);
    }
}
