package fr.treille.tenancy.equipe;

import fr.treille.tenancy.access.Affectation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who works for the gestionnaire.
 *
 * @param compte identifier of the account
 * @param fonction in words; empty when none was said
 * @param jusqua when the account ends by itself
 * @param roles in force or to come
 */
public record Agent(
        String compte,
        String prenom,
        String nom,
        String email,
        String fonction,
        Optional<String> rpps,
        Etat etat,
        Optional<Instant> jusqua,
        List<Affectation> roles) {

    public String nomComplet() {
        return (prenom + " " + nom).strip();
    }
}
