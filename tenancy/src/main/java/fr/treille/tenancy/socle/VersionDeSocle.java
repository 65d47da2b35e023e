package fr.treille.tenancy.socle;

import java.time.Instant;

/**
 * A version that was published; it never changes.
 *
 * @param note what changed and why, as the project lead put it
 */
public record VersionDeSocle(ElementDeSocle element, int numero, Contenu contenu, String note, Instant publie) {

    boolean elargit() {
        return contenu instanceof Contenu.Role role && role.elargit(element.modele());
    }
}
