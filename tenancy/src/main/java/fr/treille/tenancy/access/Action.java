package fr.treille.tenancy.access;

/** What one may do with a volet. */
public enum Action {
    LIRE("lecture"),
    ECRIRE("écriture"),
    /** Also signing. */
    VALIDER("validation");

    private final String libelle;

    Action(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
