package fr.treille.referential.importing;

/**
 * What came of the lines of a file.
 *
 * @param lues lines that hold something
 * @param ajoutees of what was not known
 * @param modifiees of what was known otherwise
 * @param fermees establishments and entities that are closed now and were not
 * @param inchangees of what was known as it is
 * @param rejetees lines that were not taken
 */
public record Comptes(long lues, long ajoutees, long modifiees, long fermees, long inchangees, long rejetees) {

    static final Comptes NONE = new Comptes(0, 0, 0, 0, 0, 0);
}
