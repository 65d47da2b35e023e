package fr.treille.tenancy.socle;

import fr.treille.tenancy.access.Cellule;
import fr.treille.tenancy.access.Volet;

/** One thing in which two contents differ. */
public sealed interface Ecart {

    /** This cell is another one. */
    record DeCellule(Volet volet, Cellule avant, Cellule apres) implements Ecart {}

    /** This item is in the second only. */
    record Ajout(String libelle) implements Ecart {}

    /** This item is in the first only. */
    record Retrait(String libelle) implements Ecart {}

    /** The same items in another order. */
    record Ordre() implements Ecart {}
}
