package fr.treille.tenancy.access;

import java.util.Set;
import java.util.UUID;

/**
 * Where a person whose dossier is asked for is, now.
 *
 * @param unites the units where they stay, and those that these are part of
 * @param etablissements the establishments of these units
 * @param cercle the accounts of those who are around them
 */
public record Personne(UUID id, Set<UUID> unites, Set<UUID> etablissements, Set<String> cercle) {

    public Personne {
        unites = Set.copyOf(unites);
        etablissements = Set.copyOf(etablissements);
        cercle = Set.copyOf(cercle);
    }
}
