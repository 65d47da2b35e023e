package fr.treille.tenancy.habilitation;

import fr.treille.tenancy.access.ModeleDeRole;
import fr.treille.tenancy.access.Perimetre;
import fr.treille.tenancy.access.Plage;
import java.time.Instant;
import java.util.Optional;

/**
 * A role that an administrator wants to give.
 *
 * @param compte identifier of the account that is to have it
 * @param until until when, excluded; empty when nobody knows yet
 * @param plage during which hours of each day; wanted for the roles of a shift
 */
public record Demande(
        String compte,
        ModeleDeRole modele,
        Perimetre perimetre,
        Instant from,
        Optional<Instant> until,
        Optional<Plage> plage) {

    /** From now on, at any hour, until it is ended. */
    public static Demande permanente(String compte, ModeleDeRole modele, Perimetre perimetre) {
        return new Demande(compte, modele, perimetre, Instant.now(), Optional.empty(), Optional.empty());
    }
}
