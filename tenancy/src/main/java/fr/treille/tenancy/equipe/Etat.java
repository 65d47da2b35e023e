package fr.treille.tenancy.equipe;

/** Whether somebody enters. */
public enum Etat {
    OUVERT("Actif"),
    FERME("Désactivé");

    private final String libelle;

    Etat(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
