package fr.treille.tenancy.access;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A role given to an account.
 *
 * @param compte identifier of the account
 * @param from from when on, included
 * @param until until when, excluded; empty when nobody knows yet
 * @param plage during which hours of each day; outside of them it gives nothing
 */
public record Affectation(
        UUID id,
        String compte,
        ModeleDeRole modele,
        Perimetre perimetre,
        Instant from,
        Optional<Instant> until,
        Optional<Plage> plage) {

    public Affectation {
        if (modele.technique() && !(perimetre instanceof Perimetre.DuGestionnaire)) {
            throw new IllegalArgumentException("a technical role has no persons, hence no smaller perimeter");
        }
    }

    /** Whether it is in force. */
    public boolean vaut(Instant at) {
        return !at.isBefore(from)
                && (until.isEmpty() || at.isBefore(until.get()))
                && (plage.isEmpty() || plage.get().contient(at));
    }
}
