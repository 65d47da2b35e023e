package fr.treille.web.api;

import fr.treille.referential.etablissement.Fiche;
import fr.treille.referential.etablissement.Point;
import fr.treille.referential.etablissement.Referentiel;
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
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code /api/operateur/referentiel/etablissements}: what FINESS knows, to programs. */
@Path("operateur/referentiel/etablissements")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class EtablissementsResource {

    private static final String RADIUS = "10";
    private static final int LARGEST_PAGE = 100;

    @Inject
    Recherche recherche;

    @Inject
    Referentiel referentiel;

    /** One more than the limit is looked for: whether there is a next page costs no count. */
    @GET
    public JsonObject search(
            @QueryParam("q") @DefaultValue("") String text,
            @QueryParam("genre") @DefaultValue("tout") String kind,
            @QueryParam("categorie") @Nullable String category,
            @QueryParam("departement") @Nullable String department,
            @QueryParam("fermes") @DefaultValue("false") boolean closedToo,
            @QueryParam("pres") @Nullable String near,
            @QueryParam("latitude") @Nullable Double latitude,
            @QueryParam("longitude") @Nullable Double longitude,
            @QueryParam("rayon") @DefaultValue(RADIUS) double radius,
            @QueryParam("premier") @DefaultValue("0") int first,
            @QueryParam("limite") @DefaultValue("20") int limit) {
        Question question = Question.de(text).parmi(genre(kind)).page(first, Math.min(limit, LARGEST_PAGE));
        if (category != null) {
            question = question.categorie(category);
        }
        if (department != null) {
            question = question.departement(department);
        }
        if (closedToo) {
            question = question.fermesAussi();
        }
        Optional<Point> centre = centre(near, latitude, longitude);
        if (centre.isPresent()) {
            question = question.autour(centre.get(), radius);
        }
        List<Trouvaille> found = recherche.chercher(question.page(first, question.limite() + 1));
        return Json.createObjectBuilder()
                .add(
                        "trouvailles",
                        found.stream()
                                .limit(question.limite())
                                .map(EtablissementsResource::json)
                                .collect(GestionnaireJson.array()))
                .add("suite", found.size() > question.limite())
                .build();
    }

    private static Genre genre(String kind) {
        return Arrays.stream(Genre.values())
                .filter(genre -> genre.name().equals(kind.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"genre\" is tout, etablissement or entite"));
    }

    private Optional<Point> centre(@Nullable String near, @Nullable Double latitude, @Nullable Double longitude) {
        if (near != null) {
            return Optional.of(referentiel
                    .fiche(new FinessNumber(near))
                    .flatMap(Fiche::point)
                    .orElseThrow(() -> new IllegalArgumentException("the place of that establishment is not known")));
        }
        if (latitude == null && longitude == null) {
            return Optional.empty();
        }
        if (latitude == null || longitude == null) {
            throw new IllegalArgumentException("\"latitude\" and \"longitude\" go together");
        }
        return Optional.of(new Point(latitude, longitude));
    }

    private static JsonObject json(Trouvaille found) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("genre", found.genre().name())
                .add("numero", found.numero().value())
                .add("ouvert", found.ouvert());
        found.nom().ifPresent(value -> json.add("nom", value));
        found.entite().ifPresent(value -> json.add("entite", value.value()));
        found.categorie().ifPresent(value -> json.add("categorie", value));
        found.libelle().ifPresent(value -> json.add("libelle", value));
        found.codePostal().ifPresent(value -> json.add("codePostal", value));
        found.ville().ifPresent(value -> json.add("ville", value));
        found.departement().ifPresent(value -> json.add("departement", value));
        found.fermeture().ifPresent(value -> json.add("fermeture", value.toString()));
        found.places().ifPresent(value -> json.add("places", value));
        found.kilometres().ifPresent(value -> json.add("kilometres", value));
        if (found.genre() == Genre.ENTITE) {
            json.add("etablissements", found.etablissements());
        }
        return json.build();
    }
}
