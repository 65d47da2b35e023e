package fr.treille.tenancy.liste;

/** What was typed is no item or no word; nothing was changed. */
public final class ListeRefusee extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public enum Cause {
        LIBELLE,
        /** Another item of the list is called so. */
        DOUBLON,
        INCONNU,
        PLEINE
    }

    private final Cause cause;

    ListeRefusee(Cause cause) {
        super("refused by the rules of lists: " + cause);
        this.cause = cause;
    }

    public Cause pourquoi() {
        return cause;
    }
}
