package fr.treille.tenancy.access;

/** What a cell opens a volet for. Declared from the narrower to the wider. */
public enum Niveau {
    AUCUN("–", "aucun accès"),
    LECTURE("L", "lecture"),
    /** And reading. */
    ECRITURE("E", "écriture");

    private final String code;
    private final String libelle;

    Niveau(String code, String libelle) {
        this.code = code;
        this.libelle = libelle;
    }

    String code() {
        return code;
    }

    public String libelle() {
        return libelle;
    }
}
