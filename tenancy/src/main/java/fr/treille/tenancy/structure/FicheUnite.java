package fr.treille.tenancy.structure;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an administrator says of a unit.
 *
 * @param places how many persons it has room for, those of its own units included
 * @param ouverture its first day
 */
public record FicheUnite(String nom, GenreUnite genre, Optional<Integer> places, Optional<LocalDate> ouverture) {

    /** Nothing but its name. */
    public static FicheUnite nommee(String nom) {
        return new FicheUnite(nom, GenreUnite.UNITE, Optional.empty(), Optional.empty());
    }
}
