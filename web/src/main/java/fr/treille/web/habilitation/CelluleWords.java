package fr.treille.web.habilitation;

import fr.treille.tenancy.access.Action;
import fr.treille.tenancy.access.Cellule;
import fr.treille.tenancy.access.Etendue;
import fr.treille.tenancy.access.Niveau;
import java.util.ArrayList;
import java.util.List;

/** A cell of the matrix in words: one for the grid, all of them for the page of a role. */
final class CelluleWords {

    private CelluleWords() {}

    static HabilitationText shortly(Cellule cellule) {
        if (cellule.valider()) {
            return HabilitationText.VALIDATES;
        }
        if (cellule.permet(Action.ECRIRE)) {
            return HabilitationText.WRITES;
        }
        if (cellule.permet(Action.LIRE)) {
            return HabilitationText.READS;
        }
        return cellule.secours() ? HabilitationText.RESCUE : HabilitationText.SHUT;
    }

    static String wholly(Cellule cellule) {
        List<String> words = new ArrayList<>();
        words.add(cellule.niveau() == Niveau.AUCUN ? HabilitationText.NOTHING.here() : open(cellule));
        if (cellule.poste()) {
            words.add(HabilitationText.IN_SHIFT.here());
        }
        if (cellule.secours()) {
            words.add(HabilitationText.ON_RESCUE.here());
        }
        return String.join(", ", words);
    }

    private static String open(Cellule cellule) {
        String validates = cellule.valider() ? " " + HabilitationText.AND_VALIDATES.here() : "";
        String extent = cellule.etendue() == Etendue.ENTIERE
                ? ""
                : " (" + cellule.etendue().libelle() + ")";
        return cellule.niveau().libelle() + validates + extent + " : "
                + cellule.portee().libelle();
    }
}
