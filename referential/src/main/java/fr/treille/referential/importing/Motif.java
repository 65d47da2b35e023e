package fr.treille.referential.importing;

/** Why a line was not taken. */
public enum Motif {
    COLONNES("nombre de colonnes inattendu"),
    CLE("numéro FINESS dont la clé est fausse"),
    LONGUEUR("ligne démesurée"),
    VALEUR("valeur trop longue"),
    DOUBLON("déjà présent plus haut dans le fichier"),
    OBLIGATOIRE("valeur obligatoire absente"),
    DATE("date illisible"),
    NOMBRE("nombre illisible"),
    GENRE("genre de ligne inconnu"),
    GUILLEMETS("guillemets mal fermés");

    private final String libelle;

    Motif(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
