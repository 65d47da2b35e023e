package fr.treille.tenancy.structure;

/** What people call a unit of that sort; says nothing of what happens in it. Names are kept: they never change. */
public enum GenreUnite {
    UNITE("Unité"),
    MAISON("Maison"),
    SERVICE("Service"),
    GROUPE("Groupe"),
    ETAGE("Étage"),
    ATELIER("Atelier");

    private final String libelle;

    GenreUnite(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
