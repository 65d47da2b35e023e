package fr.treille.tenancy.equipe;

/** What was asked is against the rules; nothing was changed. */
public final class EquipeRefusee extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public enum Cause {
        /** Nobody closes their own account. */
        SOI_MEME,
        INCONNU,
        FONCTION,
        /** The person had an account here, which is closed: it is to be opened again. */
        DESACTIVE,
        /** Another account bears this address. */
        ADRESSE_PRISE
    }

    private final Cause cause;

    EquipeRefusee(Cause cause) {
        super("refused by the rules of the staff: " + cause);
        this.cause = cause;
    }

    public Cause pourquoi() {
        return cause;
    }
}
