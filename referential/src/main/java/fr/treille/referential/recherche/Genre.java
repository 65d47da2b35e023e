package fr.treille.referential.recherche;

/** What is looked for in FINESS. */
public enum Genre {
    /** Both. */
    TOUT,
    /** Establishments (ET). */
    ETABLISSEMENT,
    /** Legal entities (EJ). */
    ENTITE
}
