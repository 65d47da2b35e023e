package fr.treille.referential.etablissement;

import fr.treille.tenancy.registry.FinessNumber;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An establishment of FINESS (ET).
 *
 * @param entite number of the legal entity that runs it
 * @param nom the longest one that is known
 * @param categorie code of TRE_R66, for example {@code 500}
 * @param libelleCategorie its label, or the code when no file told it
 * @param places installed capacity, all disciplines together; empty when no file of capacities told
 * @param ouverture when it opened
 * @param fermeture when it was closed; a closed one stays
 */
public record Etablissement(
        FinessNumber numero,
        FinessNumber entite,
        String nom,
        String categorie,
        String libelleCategorie,
        Optional<String> adresse,
        Optional<String> ville,
        Optional<String> departement,
        OptionalInt places,
        Optional<LocalDate> ouverture,
        Optional<LocalDate> fermeture) {

    public boolean ouvert() {
        return fermeture.isEmpty();
    }
}
