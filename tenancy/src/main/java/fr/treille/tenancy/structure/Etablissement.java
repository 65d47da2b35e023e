package fr.treille.tenancy.structure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * An establishment or a service, as it is now.
 *
 * @param finess its number, when it is known
 * @param entite number of its legal entity, when it was taken over from FINESS
 * @param categorie code of TRE_R66, when it is known
 * @param blocs those that are on: chosen, else those of the category
 * @param fermeture when it closes, if that is decided
 * @param unites its units, those of a unit within it
 */
public record Etablissement(
        UUID id,
        String nom,
        Optional<String> finess,
        Optional<String> entite,
        Optional<String> categorie,
        Set<Bloc> blocs,
        Optional<Instant> fermeture,
        List<Unite> unites) {

    public Etablissement {
        blocs = Set.copyOf(blocs);
    }

    /** What its units have room for together; a unit without a number counts for the units that it is made of. */
    public int places() {
        return unites.stream().mapToInt(Unite::placesEnTout).sum();
    }
}
