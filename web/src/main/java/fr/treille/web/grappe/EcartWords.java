package fr.treille.web.grappe;

import fr.treille.tenancy.socle.Ecart;
import fr.treille.web.habilitation.CelluleWords;

/** What differs between two contents, in words. */
public final class EcartWords {

    private EcartWords() {}

    /** One line. */
    public static String of(Ecart ecart) {
        return switch (ecart) {
            case Ecart.DeCellule cell ->
                GrappeText.CHANGE_CELL.here(
                        cell.volet().libelle(), CelluleWords.wholly(cell.avant()), CelluleWords.wholly(cell.apres()));
            case Ecart.Ajout added -> GrappeText.CHANGE_ADDED.here(added.libelle());
            case Ecart.Retrait removed -> GrappeText.CHANGE_REMOVED.here(removed.libelle());
            case Ecart.Ordre order -> GrappeText.CHANGE_ORDER.here();
        };
    }
}
