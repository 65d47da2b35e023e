package fr.treille.referential.etablissement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a file changed of an establishment or a legal entity.
 *
 * @param jour the day that the file bears, or on which it was taken in
 */
public record Changement(Quoi quoi, Optional<String> avant, Optional<String> apres, LocalDate jour) {

    /** As the table writes it. */
    public enum Quoi {
        OUVERT,
        FERME,
        ROUVERT,
        RENOMME,
        TRANSFERE,
        MODIFIE
    }
}
