package fr.treille.referential.recherche;

import fr.treille.referential.etablissement.Point;
import java.util.Optional;

/**
 * What somebody looks for. Made from {@link #de(String)} and narrowed.
 *
 * @param texte as it was typed: words of the name, town, number FINESS, SIREN, SIRET or postal code, or parts of them
 * @param categorie code of TRE_R66; only establishments have one
 * @param departement as in the table: {@code 85}, {@code 2A}, {@code 974}
 * @param ouverts false to see the closed ones too
 * @param autour sorted by distance; only establishments have a place
 * @param premier how many to leave out, for the next page
 * @param limite how many at most
 */
public record Question(
        String texte,
        Genre genre,
        Optional<String> categorie,
        Optional<String> departement,
        boolean ouverts,
        Optional<Autour> autour,
        int premier,
        int limite) {

    /** Nobody turns more pages than this; a better question is quicker. */
    public static final int AU_PLUS = 1_000;

    /** A hundred, and the one that tells whether there are more. */
    private static final int PAR_PAGE_AU_PLUS = 101;

    /** @param rayon in kilometres */
    public record Autour(Point centre, double rayon) {

        static final double RAYON_MAXIMAL = 100;

        public Autour {
            if (!(rayon > 0) || rayon > RAYON_MAXIMAL) {
                throw new IllegalArgumentException("a radius is more than 0 and at most 100 kilometres");
            }
        }
    }

    public Question {
        if (premier < 0 || limite < 1) {
            throw new IllegalArgumentException("a page begins at 0 or later and has one result or more");
        }
        limite = Math.min(limite, PAR_PAGE_AU_PLUS);
    }

    /** The first twenty of both kinds that are open. */
    public static Question de(String texte) {
        return new Question(texte, Genre.TOUT, Optional.empty(), Optional.empty(), true, Optional.empty(), 0, 20);
    }

    public Question parmi(Genre autre) {
        return new Question(texte, autre, categorie, departement, ouverts, autour, premier, limite);
    }

    public Question categorie(String code) {
        return new Question(texte, genre, Optional.of(code), departement, ouverts, autour, premier, limite);
    }

    public Question departement(String code) {
        return new Question(texte, genre, categorie, Optional.of(code), ouverts, autour, premier, limite);
    }

    public Question fermesAussi() {
        return new Question(texte, genre, categorie, departement, false, autour, premier, limite);
    }

    public Question autour(Point centre, double rayon) {
        return new Question(
                texte, genre, categorie, departement, ouverts, Optional.of(new Autour(centre, rayon)), premier, limite);
    }

    public Question page(int from, int atMost) {
        return new Question(texte, genre, categorie, departement, ouverts, autour, from, atMost);
    }
}
