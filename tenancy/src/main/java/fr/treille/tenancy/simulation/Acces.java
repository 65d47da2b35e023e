package fr.treille.tenancy.simulation;

/** How much of a volet is open. Declared from the narrower to the wider. */
public enum Acces {
    AUCUN,
    LECTURE,
    ECRITURE,
    VALIDATION
}
