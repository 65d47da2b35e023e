package fr.treille.tenancy.audit;

/**
 * Something in the traces that is not as it was sealed.
 *
 * @param numero of the trace or of the seal that {@code genre} speaks of
 * @param autre the other one of two, the last one of several; the same when there is one alone
 */
public record Anomalie(Genre genre, long numero, long autre) {

    /** What was done to it. */
    public enum Genre {
        /** The content of a trace is not the one that was sealed. */
        TRACE_MODIFIEE("trace %d was edited"),
        TRACE_SUPPRIMEE("trace %d was removed"),
        /** A trace that was put in after those of its time were sealed. */
        TRACE_AJOUTEE("trace %d was added afterwards"),
        /** Two traces have each other's content: they were put in another order. */
        TRACES_PERMUTEES("traces %d and %d have changed places"),
        /** Two traces have each other's time. */
        INSTANTS_PERMUTES("traces %d and %d have exchanged their times"),
        TRACE_SCELLEE_DEUX_FOIS("trace %d was sealed twice"),
        SCEAU_MODIFIE("seal %d was edited"),
        SCEAUX_SUPPRIMES("seals %d to %d were removed"),
        /** A seal stands at the place of another. */
        SCEAU_DEPLACE("seal %d stands at the place of seal %d"),
        /** A seal does not follow the one before it. */
        CHAINE_ROMPUE("seal %d does not follow the one before it"),
        /** The last seals are missing, those the anchor speaks of. */
        FIN_COUPEE("the end of the chain was cut off: seals %d to %d"),
        /** The anchor speaks of another seal under this number. */
        ANCRE_DIFFERENTE("seal %d is not the one of the anchor"),
        ANCRE_PERDUE("the anchor is gone or was edited: what comes after seal %d cannot be known");

        private final String words;

        Genre(String words) {
            this.words = words;
        }
    }

    static Anomalie of(Genre genre, long numero) {
        return new Anomalie(genre, numero, numero);
    }

    /** In words, for the operator. */
    public String words() {
        return genre.words.formatted(numero, autre);
    }
}
