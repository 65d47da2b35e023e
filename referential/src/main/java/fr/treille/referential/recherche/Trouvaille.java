package fr.treille.referential.recherche;

import fr.treille.referential.etablissement.Point;
import fr.treille.tenancy.registry.FinessNumber;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * An establishment or a legal entity that answers a question.
 *
 * @param genre {@link Genre#ETABLISSEMENT} or {@link Genre#ENTITE}
 * @param nom empty of a legal entity of which only the number is known
 * @param entite number of the legal entity of an establishment
 * @param categorie code of an establishment's category
 * @param libelle of the category, or the legal status of an entity
 * @param identifiant SIRET of an establishment, SIREN of an entity
 * @param etablissements how many open establishments a legal entity has
 * @param places installed capacity of an establishment
 * @param kilometres from where was asked
 */
public record Trouvaille(
        Genre genre,
        FinessNumber numero,
        Optional<String> nom,
        Optional<FinessNumber> entite,
        Optional<String> categorie,
        Optional<String> libelle,
        Optional<String> adresse,
        Optional<String> codePostal,
        Optional<String> ville,
        Optional<String> departement,
        Optional<String> identifiant,
        Optional<LocalDate> fermeture,
        int etablissements,
        OptionalInt places,
        Optional<Point> point,
        OptionalDouble kilometres) {

    public boolean ouvert() {
        return fermeture.isEmpty();
    }
}
