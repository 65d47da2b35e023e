package fr.treille.tenancy.access;

import java.util.EnumMap;
import java.util.Map;

/** What each role may do with each volet. Immutable. */
public final class Matrice {

    private static final Matrice PAR_DEFAUT = new Matrice(MatriceParDefaut.lire());

    private final Map<ModeleDeRole, Map<Volet, Cellule>> cellules;

    private Matrice(Map<ModeleDeRole, Map<Volet, Cellule>> cellules) {
        this.cellules = cellules;
    }

    /** The template that every gestionnaire begins with. */
    public static Matrice parDefaut() {
        return PAR_DEFAUT;
    }

    public Cellule cellule(ModeleDeRole modele, Volet volet) {
        return cellules.getOrDefault(modele, Map.of()).getOrDefault(volet, Cellule.FERMEE);
    }

    /**
     * The same, but for this cell.
     *
     * @throws IllegalArgumentException when it would give content to a technical role, however justified
     */
    public Matrice avec(ModeleDeRole modele, Volet volet, Cellule cellule) {
        if (modele.technique() && volet.contenu() && !cellule.equals(Cellule.FERMEE)) {
            throw new IllegalArgumentException(modele + " is technical and never gets " + volet);
        }
        Map<ModeleDeRole, Map<Volet, Cellule>> changed = new EnumMap<>(ModeleDeRole.class);
        changed.putAll(cellules);
        Map<Volet, Cellule> row = new EnumMap<>(Volet.class);
        row.putAll(cellules.getOrDefault(modele, Map.of()));
        row.put(volet, cellule);
        changed.put(modele, row);
        return new Matrice(changed);
    }

    /** Whether this gives more than the template: then a written reason is wanted. */
    public static boolean elargit(ModeleDeRole modele, Volet volet, Cellule cellule) {
        return !cellule.estDans(PAR_DEFAUT.cellule(modele, volet));
    }

    /** Whether an assignment of this role must say during which hours of the day it holds. */
    public boolean demandePlage(ModeleDeRole modele) {
        return cellules.getOrDefault(modele, Map.of()).values().stream().anyMatch(Cellule::poste);
    }
}
