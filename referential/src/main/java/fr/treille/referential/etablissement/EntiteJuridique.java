package fr.treille.referential.etablissement;

import fr.treille.tenancy.registry.FinessNumber;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A legal entity of FINESS (EJ).
 *
 * @param denomination empty while only its number is known, from its establishments
 * @param statut legal status in words
 * @param fermeture when it was closed
 */
public record EntiteJuridique(
        FinessNumber numero,
        Optional<String> denomination,
        Optional<String> siren,
        Optional<String> statut,
        Optional<String> ville,
        Optional<String> departement,
        Optional<LocalDate> fermeture) {}
