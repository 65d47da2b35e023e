package fr.treille.tenancy.audit;

/**
 * In which capacity somebody acted, and why they were entitled, in the words shown to them.
 *
 * @param enTantQue the role, for example {@code Éducateur}; never a name
 * @param pourquoi for example {@code personne de votre unité Les Lilas}
 */
public record Motif(String enTantQue, String pourquoi) {

    /** What every member of the gestionnaire may do. */
    public static final Motif MEMBRE = new Motif("membre", "");

    /** Work that no person asked for at this moment. */
    public static final Motif TACHE = new Motif("tâche", "");
}
