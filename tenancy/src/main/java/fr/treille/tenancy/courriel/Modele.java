package fr.treille.tenancy.courriel;

import java.util.Locale;
import java.util.Set;

/** The letters that Treille writes; each has its text in the resources of this package. */
public enum Modele {
    /** Somebody has a new account and chooses its password. */
    INVITATION("prenom", "lien", "jusqu-au"),
    /** Somebody who has an account may use it for one more gestionnaire. */
    ACCES("prenom", "lien"),
    /** Somebody signs in with the account that their organization gave them. */
    ANNUAIRE("prenom", "lien");

    private final Set<String> places;

    Modele(String... places) {
        this.places = Set.of(places);
    }

    /** What its text leaves to be filled, besides the gestionnaire's name. */
    Set<String> places() {
        return places;
    }

    String resource() {
        return name().toLowerCase(Locale.ROOT) + "_fr.txt";
    }
}
