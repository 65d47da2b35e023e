package fr.treille.tenancy.habilitation;

/** A change of rights that the rules do not allow, whoever asks; nothing was changed. */
public final class HabilitationRefusee extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public enum Cause {
        /** No such assignment, or it has ended. */
        INCONNUE,
        /** The gestionnaire would be left without an administrator, now or on a known day. */
        DERNIER_ADMINISTRATEUR,
        /** Nobody gives rights to themself. */
        SOI_MEME,
        /** A technical role is for the gestionnaire as a whole. */
        ROLE_TECHNIQUE_SANS_PERSONNES,
        /** A technical role never opens what tells of a person. */
        ROLE_TECHNIQUE_SANS_CONTENU,
        LIEU_INCONNU,
        /** It would end before it begins, or has ended already. */
        FIN_PASSEE,
        /** This role is for a time only. */
        FIN_MANQUANTE,
        /** This role holds during a shift: its hours are missing. */
        PLAGE_MANQUANTE,
        /** Assignments without hours would be left with nothing. */
        POSTE_AJOUTE,
        MOTIF_TROP_COURT,
        /** Administrators must be able to administer. */
        PARAMETRES_DE_L_ADMINISTRATEUR
    }

    private final Cause cause;

    HabilitationRefusee(Cause cause) {
        super("refused by the rules of habilitations: " + cause);
        this.cause = cause;
    }

    public Cause pourquoi() {
        return cause;
    }
}
