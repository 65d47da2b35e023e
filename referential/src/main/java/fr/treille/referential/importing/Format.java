package fr.treille.referential.importing;

/** The official files that are understood; told apart by what is in them, never by their names. */
public enum Format {
    /** cs1100502 and cs1100507: establishments, and where they are. */
    ETABLISSEMENTS("Établissements (extraction etalab)"),
    /** cs1100501: legal entities. */
    ENTITES("Entités juridiques (extraction etalab)"),
    /** cs1100505: capacities of the social and medico-social sector. */
    CAPACITES("Équipements sociaux (extraction etalab)"),
    /** FINESS+: legal entities and establishments. */
    STRUCTURES("FINESS+ structures"),
    /** FINESS+: activities and capacities. */
    ACTIVITES("FINESS+ activités");

    private final String libelle;

    Format(String libelle) {
        this.libelle = libelle;
    }

    /** As the screen and the report call it. */
    public String libelle() {
        return libelle;
    }
}
