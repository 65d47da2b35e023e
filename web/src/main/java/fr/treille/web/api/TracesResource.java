package fr.treille.web.api;

import fr.treille.tenancy.audit.Anomalie;
import fr.treille.tenancy.audit.Verdict;
import fr.treille.tenancy.context.Border;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.journal.Exportateur;
import fr.treille.tenancy.journal.Signatures;
import fr.treille.tenancy.journal.TraceFormat;
import fr.treille.tenancy.registry.GestionnaireKey;
import fr.treille.tenancy.registry.GestionnaireRegistry;
import fr.treille.tenancy.registry.RegistryRefusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/** {@code /api/operateur/gestionnaires/KEY/traces}: whether they are as they were sealed, never what they say. */
@Path("operateur/gestionnaires/{key}/traces")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class TracesResource {

    private static final String OPERATOR = "opérateur";

    @Inject
    GestionnaireRegistry registry;

    @Inject
    Border border;

    @Inject
    Verifications verifications;

    @Inject
    Exportateur exportateur;

    @Inject
    Signatures signatures;

    /** Begins one, unless one is under way; traced in the gestionnaire, whose administrators see what came of it. */
    @POST
    @Path("verification")
    public Response verify(@PathParam("key") String key) {
        TenantContext context = context(key);
        return Response.status(Response.Status.ACCEPTED)
                .entity(of(context, verifications.start(context, OPERATOR)))
                .build();
    }

    /** How the last one goes, or went. */
    @GET
    @Path("verification")
    public JsonObject verification(@PathParam("key") String key) {
        TenantContext context = context(key);
        return of(
                context,
                verifications
                        .last(context)
                        .orElseThrow(() -> new IllegalStateException("no verification was begun since the start")));
    }

    private static JsonObject of(TenantContext context, Verifications.Run run) {
        JsonObjectBuilder answer = Json.createObjectBuilder()
                .add("key", context.gestionnaire().value())
                .add("running", run.isRunning())
                .add("compared", run.compared())
                .add("error", text(run.error()));
        run.verdict().ifPresent(verdict -> add(answer, verdict));
        return answer.build();
    }

    private static void add(JsonObjectBuilder answer, Verdict verdict) {
        answer.add("intact", verdict.intact())
                .add("traces", verdict.traces())
                .add("seals", verdict.sceaux())
                .add("lastSeal", verdict.dernier())
                .add("lastHash", verdict.empreinte())
                .add("sealedUntil", text(verdict.jusqua().map(Instant::toString)))
                .add(
                        "purgedUpToSeal",
                        verdict.purgeA().<JsonValue>map(Json::createValue).orElse(JsonValue.NULL))
                .add("found", verdict.nombre())
                .add(
                        "anomalies",
                        verdict.anomalies().stream().map(TracesResource::of).collect(GestionnaireJson.array()));
    }

    /** Traced in the gestionnaire before the first byte leaves. */
    @GET
    @Path("export")
    @Produces("application/zip")
    public Response export(
            @PathParam("key") String key,
            @QueryParam("from") @DefaultValue("") String from,
            @QueryParam("to") @DefaultValue("") String to,
            @QueryParam("format") @DefaultValue("NDJSON") String format) {
        TenantContext context = context(key);
        LocalDate first = day(from);
        LocalDate last = day(to);
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("the last day comes before the first");
        }
        TraceFormat wanted = TraceFormat.valueOf(format.toUpperCase(Locale.ROOT));
        StreamingOutput archive = out -> exportateur.writeForOperator(context, first, last, wanted, out);
        return Response.ok(archive)
                .header("Content-Disposition", "attachment; filename=\"traces-" + context.gestionnaire() + ".zip\"")
                .build();
    }

    /** With which the signature of an export is verified. */
    @GET
    @Path("cle-publique")
    @Produces("application/x-pem-file")
    public String publicKey(@PathParam("key") String key) {
        return signatures.publicKey(context(key));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("a day is written 2026-12-31", e);
        }
    }

    private static JsonObject of(Anomalie anomalie) {
        return Json.createObjectBuilder()
                .add("kind", anomalie.genre().name())
                .add("number", anomalie.numero())
                .add("other", anomalie.autre())
                .add("message", anomalie.words())
                .build();
    }

    private TenantContext context(String key) {
        GestionnaireKey known = new GestionnaireKey(key);
        if (registry.find(known).isEmpty()) {
            throw new RegistryRefusal.Unknown(known);
        }
        return border.admitJob(known, OPERATOR);
    }

    private static JsonValue text(Optional<String> value) {
        return value.<JsonValue>map(Json::createValue).orElse(JsonValue.NULL);
    }
}
