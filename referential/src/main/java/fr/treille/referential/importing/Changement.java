package fr.treille.referential.importing;

import java.util.Optional;

/**
 * What a file changed of one establishment or one legal entity.
 *
 * @param numero its FINESS number
 * @param avant what was known: a name, the number of an entity, a day; empty where there was nothing
 * @param apres what the file says
 */
public record Changement(String numero, Quoi quoi, Optional<String> avant, Optional<String> apres) {

    /** Those of the history. */
    public enum Quoi {
        OUVERT,
        FERME,
        ROUVERT,
        RENOMME,
        TRANSFERE,
        MODIFIE
    }
}
