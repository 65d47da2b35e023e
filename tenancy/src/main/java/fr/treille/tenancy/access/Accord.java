package fr.treille.tenancy.access;

import fr.treille.tenancy.audit.Motif;

/** Why yes: « Éducateur de l’unité Les Lilas : lecture des personnes de votre unité. » */
record Accord(Affectation affectation, Action action, Volet volet, Portee portee, Etendue etendue, Lieux lieux)
        implements Explication {

    @Override
    public String raison() {
        String limit = etendue == Etendue.ENTIERE ? "" : " (" + etendue.libelle() + ")";
        return affectation.modele().libelle() + " " + lieux.de(affectation.perimetre()) + " : " + action.libelle()
                + " du volet « " + volet.libelle() + " »" + limit + ", " + qui() + ".";
    }

    @Override
    public Motif motif() {
        return new Motif(affectation.modele().libelle(), qui());
    }

    private String qui() {
        String where = lieux.de(affectation.perimetre());
        return switch (portee) {
            case AGREGEE -> "chiffres sans noms " + where;
            case PERIMETRE -> "personnes " + where;
            case SES_PERSONNES ->
                affectation.perimetre() instanceof Perimetre.DUnite
                        ? "personnes " + where
                        : "personnes " + where + " dont vous êtes du cercle";
        };
    }
}
