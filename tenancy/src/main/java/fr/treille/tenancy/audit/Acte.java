package fr.treille.tenancy.audit;

/** What kind of act a trace is of (SC.SSI/IAM.91). */
public enum Acte {
    /** A dossier, or a volet of it, was read. */
    LECTURE,
    /** A list was shown. */
    LISTE,
    ECRITURE,
    EXPORT,
    IMPRESSION,
    /** Something was asked for and not given. */
    REFUS,
    /** Somebody's rights, or what a role may do, changed. */
    DROITS,
    CONNEXION,
    DECONNEXION,
    /** The gestionnaire's settings were changed. */
    ADMINISTRATION,
    BRIS_DE_GLACE
}
