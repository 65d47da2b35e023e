package fr.treille.tenancy.access;

/** About whom a cell opens a volet. Declared from the wider to the narrower. */
public enum Portee {
    /** Everybody in the perimeter of the assignment. */
    PERIMETRE("toutes les personnes du périmètre"),
    /** Those of one's unit; where the assignment is not on a unit, those of whose circle one is. */
    SES_PERSONNES("les personnes de son unité ou de son cercle"),
    /** Figures without names: never one person. */
    AGREGEE("des chiffres sans noms");

    private final String libelle;

    Portee(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }

    /** Figures about everybody are not in what one knows of one's own persons, nor the reverse. */
    boolean estDans(Portee other) {
        return this == other || other == PERIMETRE;
    }
}
