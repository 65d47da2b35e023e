package fr.treille.tenancy.brisdeglace;

/** A dossier was not opened by break-glass, or a review was not kept; nothing was changed but the trace of the refusal. */
public final class SecoursRefuse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why, for screens to say it in their own words. */
    public enum Raison {
        /** Technical roles, and roles that read no dossier at all, never can. */
        ROLE,
        /** There is no such dossier here. */
        INCONNU,
        MOTIF_TROP_COURT,
        TROP_SOUVENT,
        DEJA_OUVERT,
        /** One's own, somebody else's to review, or reviewed already. */
        REVUE
    }

    private final Raison raison;

    SecoursRefuse(Raison raison) {
        super("break-glass was refused: " + raison);
        this.raison = raison;
    }

    public Raison raison() {
        return raison;
    }
}
