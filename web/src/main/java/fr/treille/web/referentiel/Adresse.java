package fr.treille.web.referentiel;

import com.vaadin.flow.router.QueryParameters;
import fr.treille.referential.recherche.Genre;
import fr.treille.tenancy.registry.FinessNumber;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A search as it stands in the address of the page, which can be kept and sent.
 *
 * @param autour the establishment around which one looks
 * @param fiche the one that is read, in the place of what was found
 */
record Adresse(
        String texte,
        Genre genre,
        Optional<String> categorie,
        Optional<String> departement,
        boolean fermes,
        Optional<FinessNumber> autour,
        int rayon,
        int page,
        Optional<FinessNumber> fiche) {

    static final int RAYON = 20;
    private static final int PAGES = 50;

    /** What cannot be read in it counts as not said. */
    static Adresse of(QueryParameters parameters) {
        return new Adresse(
                parameters.getSingleParameter("q").orElse(""),
                read(parameters, "genre", Genre::valueOf).orElse(Genre.TOUT),
                text(parameters, "categorie"),
                text(parameters, "departement").map(code -> code.toUpperCase(Locale.ROOT)),
                parameters.getSingleParameter("fermes").isPresent(),
                read(parameters, "autour", FinessNumber::new),
                Math.clamp(read(parameters, "rayon", Integer::valueOf).orElse(RAYON), 1, 100),
                Math.clamp(read(parameters, "page", Integer::valueOf).orElse(1), 1, PAGES),
                read(parameters, "fiche", FinessNumber::new));
    }

    static Adresse empty() {
        return of(QueryParameters.empty());
    }

    private static Optional<String> text(QueryParameters parameters, String name) {
        return parameters.getSingleParameter(name).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static <T> Optional<T> read(QueryParameters parameters, String name, Function<String, T> how) {
        try {
            return parameters.getSingleParameter(name).map(how);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    boolean asksNothing() {
        return texte.isBlank() && categorie.isEmpty() && departement.isEmpty() && autour.isEmpty();
    }

    Adresse at(int other) {
        return new Adresse(texte, genre, categorie, departement, fermes, autour, rayon, other, Optional.empty());
    }

    Adresse reading(FinessNumber numero) {
        return new Adresse(texte, genre, categorie, departement, fermes, autour, rayon, page, Optional.of(numero));
    }

    /** Everything around one, whatever its name. */
    Adresse around(FinessNumber numero) {
        return new Adresse(
                "",
                Genre.ETABLISSEMENT,
                categorie,
                Optional.empty(),
                fermes,
                Optional.of(numero),
                rayon,
                1,
                Optional.empty());
    }

    Adresse anywhere() {
        return new Adresse(texte, genre, categorie, departement, fermes, Optional.empty(), rayon, 1, Optional.empty());
    }

    QueryParameters parameters() {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("q", texte.strip());
        said.put("genre", genre == Genre.TOUT ? "" : genre.name());
        said.put("categorie", categorie.orElse(""));
        said.put("departement", departement.orElse(""));
        said.put("fermes", fermes ? "oui" : "");
        said.put("autour", autour.map(FinessNumber::value).orElse(""));
        said.put("rayon", autour.isEmpty() || rayon == RAYON ? "" : String.valueOf(rayon));
        said.put("page", page == 1 ? "" : String.valueOf(page));
        said.put("fiche", fiche.map(FinessNumber::value).orElse(""));
        said.values().removeIf(String::isBlank);
        return QueryParameters.simple(said);
    }
}
