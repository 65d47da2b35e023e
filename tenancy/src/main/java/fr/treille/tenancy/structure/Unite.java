package fr.treille.tenancy.structure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A unit of an establishment: a house, a floor, a service of some persons.
 *
 * @param places how many persons it has room for, those of its own units included
 * @param ouverture its first day
 * @param fermeture when it closes, if that is decided
 */
public record Unite(
        UUID id,
        String nom,
        GenreUnite genre,
        Optional<Integer> places,
        Optional<LocalDate> ouverture,
        Optional<Instant> fermeture,
        List<Unite> unites) {

    /** Its own number, else that of the units that it is made of. */
    public int placesEnTout() {
        return places.orElseGet(
                () -> unites.stream().mapToInt(Unite::placesEnTout).sum());
    }

    public FicheUnite fiche() {
        return new FicheUnite(nom, genre, places, ouverture);
    }
}
