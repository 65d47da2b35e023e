package fr.treille.tenancy.socle;

/** What a gestionnaire makes of something shared. Names are kept in the database: they never change. */
public enum Choix {
    /** It is as the grappe has it, and becomes what the grappe makes of it. */
    SUIT,
    /** It keeps its own; where that differs is shown. */
    PROPRE,
    /** It does not use it, and is not told of it again. */
    MASQUE
}
