package fr.treille.web.api;

import fr.treille.referential.importing.FichierRefuse;
import fr.treille.referential.importing.Importation;
import fr.treille.referential.importing.Importations;
import fr.treille.referential.importing.Rejet;
import fr.treille.referential.nomenclature.Nomenclatures;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;

/** {@code /api/operateur/referentiel}: official files sent by the operator, how far they came, what they changed. */
@Path("operateur/referentiel")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ImportationsResource {

    private static final int MOST = 50;
    private static final int MOST_REJECTED = 10_000;

    @Inject
    Importations importations;

    @Inject
    Nomenclatures nomenclatures;

    @Context
    SecurityContext request;

    /** Answers as soon as the file is here and known to be one of the official formats; it goes on by itself. */
    @POST
    @Path("importations")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Response begin(
            @QueryParam("name") @DefaultValue("") String name,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            InputStream sent)
            throws IOException {
        java.nio.file.Path received = Files.createTempFile("finess", ".received");
        try {
            Files.copy(sent, received, StandardCopyOption.REPLACE_EXISTING);
            Importation begun = importations.commencer(
                    received, name, dryRun, request.getUserPrincipal().getName());
            return Response.status(Response.Status.ACCEPTED).entity(of(begun)).build();
        } catch (FichierRefuse refused) {
            boolean busy = refused.pourquoi() == FichierRefuse.Cause.OCCUPE;
            return Problems.answer(
                    busy ? 409 : 400, busy ? "BUSY" : "FILE_REFUSED", refused.getMessage() + ": nothing was changed");
        } finally {
            Files.deleteIfExists(received);
        }
    }

    /** The latest first. */
    @GET
    @Path("importations")
    public JsonObject all() {
        JsonArrayBuilder all = Json.createArrayBuilder();
        importations.dernieres(MOST).forEach(one -> all.add(of(one)));
        return Json.createObjectBuilder().add("importations", all).build();
    }

    @GET
    @Path("importations/{id}")
    public JsonObject one(@PathParam("id") long id) {
        return of(known(id));
    }

    /** What it changed, the first thousand, and the lines that were not taken. */
    @GET
    @Path("importations/{id}/report")
    public JsonObject report(@PathParam("id") long id) {
        JsonArrayBuilder rejected = Json.createArrayBuilder();
        importations.rejets(id, MOST_REJECTED).forEach(one -> rejected.add(of(one)));
        return of(Json.createObjectBuilder(), known(id))
                .add(
                        "differences",
                        importations
                                .differences(id)
                                .map(ImportationsResource::array)
                                .orElse(JsonValue.EMPTY_JSON_ARRAY))
                .add("rejects", rejected)
                .build();
    }

    /** A CodeSystem or a ValueSet of FHIR: new codes are added, known ones take its labels, none is removed. */
    @POST
    @Path("nomenclatures")
    @Consumes({"application/fhir+json", MediaType.APPLICATION_OCTET_STREAM})
    public JsonObject nomenclature(InputStream sent) {
        try (JsonReader reader = Json.createReader(sent)) {
            Nomenclatures.Reprise taken = nomenclatures.reprendre(reader.readObject());
            return Json.createObjectBuilder()
                    .add("uri", taken.uri())
                    .add("version", taken.version())
                    .add("read", taken.lus())
                    .add("added", taken.ajoutes())
                    .add("changed", taken.modifies())
                    .build();
        }
    }

    private Importation known(long id) {
        return importations.une(id).orElseThrow(NotFoundException::new);
    }

    private static JsonObject of(Importation one) {
        return of(Json.createObjectBuilder(), one).build();
    }

    private static JsonObjectBuilder of(JsonObjectBuilder answer, Importation one) {
        return answer.add("id", one.id())
                .add("name", one.fichier())
                .add("format", one.format().name())
                .add("fileDate", text(one.jour().map(Object::toString)))
                .add("state", one.etat().name())
                .add("running", one.etat().enCours())
                .add("dryRun", one.essai())
                .add("progress", one.avancement())
                .add("read", one.comptes().lues())
                .add("added", one.comptes().ajoutees())
                .add("changed", one.comptes().modifiees())
                .add("closed", one.comptes().fermees())
                .add("unchanged", one.comptes().inchangees())
                .add("rejected", one.comptes().rejetees())
                .add("begun", one.debut().toString())
                .add("ended", text(one.fin().map(Object::toString)))
                .add("error", text(one.erreur()));
    }

    private static JsonObject of(Rejet one) {
        return Json.createObjectBuilder()
                .add("line", one.ligne())
                .add("reason", one.motif().name())
                .add("detail", one.detail())
                .build();
    }

    private static JsonValue array(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray();
        }
    }

    private static JsonValue text(java.util.Optional<String> value) {
        return value.<JsonValue>map(Json::createValue).orElse(JsonValue.NULL);
    }
}
