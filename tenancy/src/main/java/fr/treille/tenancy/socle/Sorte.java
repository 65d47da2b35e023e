package fr.treille.tenancy.socle;

/** What is shared. Names are kept in the database: they never change. */
public enum Sorte {
    ROLE,
    LISTE
}
