package fr.treille.tenancy.equipe;

import fr.treille.tenancy.access.ModeleDeRole;
import fr.treille.tenancy.access.Perimetre;
import fr.treille.tenancy.access.Plage;
import fr.treille.tenancy.identity.Person;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody to be invited, with a first role.
 *
 * @param fonction in words, or empty
 * @param from from when on the role holds
 * @param until until when, excluded
 * @param temporaire whether the account ends with the role
 */
public record Embauche(
        Person personne,
        String fonction,
        Optional<Rpps> rpps,
        ModeleDeRole modele,
        Perimetre perimetre,
        Instant from,
        Optional<Instant> until,
        Optional<Plage> plage,
        boolean temporaire) {

    public Embauche {
        if (temporaire && until.isEmpty()) {
            throw new IllegalArgumentException("a temporary account has an end");
        }
    }
}
