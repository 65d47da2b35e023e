package fr.treille.referential.recherche;

/**
 * One of the spellings in which a word may be written.
 *
 * @param entiere only as a whole word: what nobody typed is not looked for inside of other words
 */
record Graphie(String texte, boolean entiere) {

    static Graphie tapee(String text) {
        return new Graphie(text, false);
    }

    static Graphie entiere(String text) {
        return new Graphie(text, true);
    }
}
