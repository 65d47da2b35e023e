package fr.treille.web.api;

import fr.treille.referential.etablissement.Point;
import fr.treille.referential.recherche.Genre;
import fr.treille.referential.recherche.Question;
import fr.treille.referential.recherche.Recherche;
import fr.treille.referential.recherche.Trouvaille;
import fr.treille.tenancy.registry.FinessNumber;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code /api/operateur/referentiel/etablissements}: what FINESS has that answers a question. */
@Path("operateur/referentiel/etablissements")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class EtablissementsResource {

    private static final int LONGEST = 10_000;

    @Inject
    Recherche recherche;

    /**
     * @param text what a person would type
     * @param kind TOUT, ETABLISSEMENT or ENTITE
     * @param around {@code latitude,longitude}; sorts by distance
     * @param first how many to leave out, for the next page
     */
    @GET
    public JsonObject search(
            @QueryParam("q") @DefaultValue("") String text,
            @QueryParam("genre") @DefaultValue("TOUT") String kind,
            @QueryParam("categorie") @Nullable String category,
            @QueryParam("departement") @Nullable String departement,
            @QueryParam("fermes") @DefaultValue("false") boolean closed,
            @QueryParam("autour") @Nullable String around,
            @QueryParam("rayon") @DefaultValue("20") double radius,
            @QueryParam("premier") @DefaultValue("0") int first,
            @QueryParam("limite") @DefaultValue("20") int limit) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("\"q\" has " + LONGEST + " characters at most");
        }
        Question question = Question.de(text).parmi(genre(kind)).page(first, limit);
        if (category != null && !category.isBlank()) {
            question = question.categorie(category.strip());
        }
        if (departement != null && !departement.isBlank()) {
            question = question.departement(departement.strip().toUpperCase(Locale.ROOT));
        }
        if (closed) {
            question = question.fermesAussi();
        }
        if (around != null && !around.isBlank()) {
            question = question.autour(point(around), radius);
        }
        List<Trouvaille> found = recherche.chercher(question);
        return Json.createObjectBuilder()
                .add("results", found.stream().map(EtablissementsResource::of).collect(GestionnaireJson.array()))
                .build();
    }

    private static Genre genre(String kind) {
        try {
            return Genre.valueOf(kind.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("\"genre\" is TOUT, ETABLISSEMENT or ENTITE", e);
        }
    }

    private static Point point(String around) {
        String[] degrees = around.split(",", -1);
        try {
            if (degrees.length == 2) {
                return new Point(Double.parseDouble(degrees[0]), Double.parseDouble(degrees[1]));
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("\"autour\" is a latitude and a longitude: 47.21,-1.55", e);
        }
        throw new IllegalArgumentException("\"autour\" is a latitude and a longitude: 47.21,-1.55");
    }

    private static JsonObject of(Trouvaille found) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("kind", found.genre().name())
                .add("number", found.numero().value())
                .add("name", text(found.nom()))
                .add("entity", text(found.entite().map(FinessNumber::value)))
                .add("category", text(found.categorie()))
                .add("label", text(found.libelle()))
                .add("address", text(found.adresse()))
                .add("postalCode", text(found.codePostal()))
                .add("town", text(found.ville()))
                .add("departement", text(found.departement()))
                .add("register", text(found.identifiant()))
                .add("closed", text(found.fermeture().map(LocalDate::toString)));
        if (found.genre() == Genre.ENTITE) {
            json.add("establishments", found.etablissements());
        }
        found.places().ifPresent(places -> json.add("places", places));
        found.point().ifPresent(point -> json.add("latitude", point.latitude()).add("longitude", point.longitude()));
        found.kilometres().ifPresent(kilometres -> json.add("kilometres", Math.round(kilometres * 10) / 10.0));
        return json.build();
    }

    private static JsonValue text(Optional<String> value) {
        return value.<JsonValue>map(Json::createValue).orElse(JsonValue.NULL);
    }
}
