package fr.treille.referential.importing;

/** A file that is none of ours, or that can't be read to its end: nothing of the referential was changed. */
public final class FichierRefuse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What whoever sent it is told; the words are those of the screens. */
    public enum Cause {
        VIDE,
        INCONNU,
        COUPE,
        DEMESURE,
        ILLISIBLE,
        OCCUPE
    }

    private final Cause cause;

    FichierRefuse(Cause cause, String message) {
        super(message);
        this.cause = cause;
    }

    public Cause pourquoi() {
        return cause;
    }
}
