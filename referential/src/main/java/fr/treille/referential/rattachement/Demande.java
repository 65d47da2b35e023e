package fr.treille.referential.rattachement;

import fr.treille.tenancy.identity.Person;
import fr.treille.tenancy.registry.FinessNumber;
import java.util.List;
import java.util.Optional;

/**
 * A gestionnaire that somebody at a console wants to welcome.
 *
 * @param sauf establishments that are left out
 * @param grappe key of its grappe; at a grappe's console always that one
 */
public record Demande(
        String nom,
        String couleur,
        List<FinessNumber> entites,
        List<FinessNumber> sauf,
        Optional<String> grappe,
        Person administrateur) {}
