package fr.treille.referential.rattachement;

/** How FINESS and a gestionnaire differ. */
public enum Nature {
    /** FINESS has an open establishment of this legal entity, the gestionnaire has not. */
    OUVERT,
    /** The same, of one that was another entity's before. */
    ARRIVE,
    /** FINESS says that it is closed. */
    FERME,
    /** FINESS says that another legal entity runs it now. */
    PARTI,
    /** FINESS gives it another name. */
    RENOMME
}
