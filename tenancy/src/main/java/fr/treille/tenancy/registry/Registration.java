package fr.treille.tenancy.registry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the registry holds of a gestionnaire.
 *
 * @param state where it is in its life here
 * @param grappe key of the grappe it belongs to
 * @param legalEntities its legal entities in FINESS, each of which belongs to one gestionnaire here
 * @param cluster which database cluster holds its schema
 * @param schemaVersion version of its schema; empty before it has one and after it has none any more
 * @param setAside why it is not served although it should be: a migration that failed
 * @param lastExport the last time that all of it was handed over
 */
public record Registration(
        Gestionnaire gestionnaire,
        CycleDeVie state,
        Optional<String> grappe,
        List<FinessNumber> legalEntities,
        String cluster,
        Optional<String> schemaVersion,
        Optional<String> setAside,
        Optional<Export> lastExport) {

    /** @param sha256 of the archive, in hexadecimal */
    public record Export(Instant at, String sha256) {}

    public GestionnaireKey key() {
        return gestionnaire.key();
    }
}
