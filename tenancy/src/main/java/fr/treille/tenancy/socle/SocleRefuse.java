package fr.treille.tenancy.socle;

/** The rules of what is shared do not allow it; nothing was changed. */
public final class SocleRefuse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public enum Cause {
        /** An empty list, one with an item twice, or too long. */
        CONTENU,
        /** Content for a role that never gets any, or hours that its assignments do not say. */
        ROLE,
        /** It gives more than the national template: a reason is wanted. */
        MOTIF,
        /** It is as the last version has it. */
        INCHANGE,
        /** The grappe shares no such thing, or this gestionnaire is in none. */
        INCONNU
    }

    private final Cause cause;

    SocleRefuse(Cause cause) {
        super("refused by the rules of what is shared: " + cause);
        this.cause = cause;
    }

    public Cause pourquoi() {
        return cause;
    }
}
