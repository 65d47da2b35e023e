package fr.treille.web.api;

import fr.treille.tenancy.identity.Memberships.Account;
import fr.treille.tenancy.identity.Person;
import fr.treille.tenancy.provisioning.Creation;
import fr.treille.tenancy.provisioning.Departure;
import fr.treille.tenancy.provisioning.LifeCycle;
import fr.treille.tenancy.registry.CycleDeVie;
import fr.treille.tenancy.registry.FinessNumber;
import fr.treille.tenancy.registry.Gestionnaire;
import fr.treille.tenancy.registry.GestionnaireKey;
import fr.treille.tenancy.registry.GestionnaireRegistry;
import fr.treille.tenancy.registry.GestionnaireRegistry.Wanted;
import fr.treille.tenancy.registry.Registration;
import fr.treille.tenancy.registry.RegistryRefusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code /api/operateur/gestionnaires}. */
@Path("operateur/gestionnaires")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class GestionnairesResource {

    private static final String DEFAULT_COLOUR = "#1d5f8a";

    @Inject
    GestionnaireRegistry registry;

    @Inject
    Creation creation;

    @Inject
    LifeCycle lifeCycle;

    @Inject
    Departure departure;

    @Inject
    GestionnaireJson json;

    @Context
    SecurityContext request;

    @GET
    public JsonObject all() {
        return Json.createObjectBuilder()
                .add("gestionnaires", registry.all().stream().map(json::of).collect(GestionnaireJson.array()))
                .build();
    }

    @GET
    @Path("{key}")
    public JsonObject one(@PathParam("key") String key) {
        return json.of(registered(key));
    }

    @POST
    public Response create(@Nullable JsonObject sent) {
        Body body = Body.of(sent, "key", "name", "colour", "grappe", "legalEntities", "administrator");
        Body person = body.object("administrator", "email", "firstName", "lastName");
        GestionnaireKey key = body.optional("key").map(GestionnaireKey::new).orElseGet(registry::freeKey);
        Wanted wanted = new Wanted(
                new Gestionnaire(
                        key, body.text("name").strip(), body.optional("colour").orElse(DEFAULT_COLOUR)),
                body.optional("grappe").map(grappe -> new GestionnaireKey(grappe).value()),
                body.texts("legalEntities").stream().map(FinessNumber::new).toList());
        Person administrator = new Person(
                person.text("email").strip(),
                person.text("firstName").strip(),
                person.text("lastName").strip());
        return created(creation.create(wanted, administrator, operator()));
    }

    @POST
    @Path("{key}/resume")
    public Response resume(@PathParam("key") String key) {
        Registration registration = registered(key);
        if (registration.state() instanceof CycleDeVie.EnCreation) {
            return created(creation.resume(registration.key(), operator()));
        }
        departure.resume(registration.key(), operator());
        return Response.ok(json.of(registered(key))).build();
    }

    @POST
    @Path("{key}/cancel")
    public JsonObject cancel(@PathParam("key") String key, @Nullable JsonObject sent) {
        return json.of(
                creation.cancel(known(key), operator(), Body.of(sent, "why").reason()));
    }

    @POST
    @Path("{key}/freeze")
    public JsonObject freeze(@PathParam("key") String key, @Nullable JsonObject sent) {
        return json.of(
                lifeCycle.freeze(known(key), operator(), Body.of(sent, "why").reason()));
    }

    /** Taking back needs no reason. */
    @POST
    @Path("{key}/unfreeze")
    public JsonObject unfreeze(@PathParam("key") String key, @Nullable JsonObject sent) {
        String why = Body.of(sent, "why").optional("why").orElse("");
        return json.of(lifeCycle.unfreeze(known(key), operator(), why));
    }

    @POST
    @Path("{key}/close")
    public JsonObject close(@PathParam("key") String key, @Nullable JsonObject sent) {
        return json.of(
                lifeCycle.close(known(key), operator(), Body.of(sent, "why").reason()));
    }

    @POST
    @Path("{key}/check")
    public JsonObject check(@PathParam("key") String key) {
        Optional<String> problem = lifeCycle.check(known(key));
        return Json.createObjectBuilder()
                .add("key", key)
                .add("ok", problem.isEmpty())
                .add("problem", problem.<JsonValue>map(Json::createValue).orElse(JsonValue.NULL))
                .build();
    }

    @GET
    @Path("{key}/export")
    @Produces("application/zip")
    public Response export(@PathParam("key") String key) {
        GestionnaireKey known = known(key);
        departure.requireExportable(known);
        StreamingOutput archive = out -> departure.export(known, out);
        return Response.ok(archive)
                .header("Content-Disposition", "attachment; filename=\"" + known + ".zip\"")
                .build();
    }

    @POST
    @Path("{key}/destroy")
    public JsonObject destroy(@PathParam("key") String key, @Nullable JsonObject sent) {
        Body body = Body.of(sent, "confirm", "why", "exportSha256");
        departure.destroy(known(key), body.text("confirm"), body.text("exportSha256"), operator(), body.reason());
        return certificate(key);
    }

    @GET
    @Path("{key}/certificate")
    public JsonObject certificate(@PathParam("key") String key) {
        return CertificateJson.of(
                departure.certificate(known(key)).orElseThrow(() -> new RegistryRefusal.Unknown(known(key))),
                registry.history(known(key)));
    }

    private Response created(Creation.Created created) {
        JsonObject administrator = created.administrator()
                .map(GestionnairesResource::administrator)
                .orElse(JsonValue.EMPTY_JSON_OBJECT);
        return Response.status(Response.Status.CREATED)
                .entity(Json.createObjectBuilder()
                        .add("gestionnaire", json.of(created.registration()))
                        .add("administrator", administrator.isEmpty() ? JsonValue.NULL : administrator)
                        .build())
                .build();
    }

    private static JsonObject administrator(Account account) {
        return Json.createObjectBuilder()
                .add("username", account.username())
                .add(
                        "temporaryPassword",
                        account.temporaryPassword()
                                .<JsonValue>map(Json::createValue)
                                .orElse(JsonValue.NULL))
                .build();
    }

    private Registration registered(String key) {
        GestionnaireKey known = known(key);
        return registry.find(known).orElseThrow(() -> new RegistryRefusal.Unknown(known));
    }

    private static GestionnaireKey known(String key) {
        return new GestionnaireKey(key);
    }

    private String operator() {
        return request.getUserPrincipal().getName();
    }
}
