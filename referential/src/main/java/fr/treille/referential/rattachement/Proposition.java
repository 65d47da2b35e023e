package fr.treille.referential.rattachement;

import fr.treille.tenancy.registry.FinessNumber;
import java.util.Optional;

/**
 * A change that FINESS told and that awaits an administrator.
 *
 * @param nom as the gestionnaire shows it, or as FINESS names one that the gestionnaire has not
 * @param apres what it comes to: a name, the day of its closing, the number of the other entity
 * @param categorie label of its category; empty when FINESS has none
 */
public record Proposition(Nature nature, FinessNumber numero, String nom, String apres, Optional<String> categorie) {

    /** Names it among those that wait. */
    public String id() {
        return nature + "/" + numero;
    }
}
