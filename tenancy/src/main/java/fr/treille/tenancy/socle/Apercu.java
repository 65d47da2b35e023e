package fr.treille.tenancy.socle;

import fr.treille.tenancy.registry.Gestionnaire;
import java.util.List;

/**
 * What a publication would do, before it is done.
 *
 * @param ecarts from the version in force, or from what everybody begins with
 * @param elargit whether it gives a role more than the national template: then it waits, in each, for a reason
 * @param suivent those to which it comes by itself
 * @param propres those that keep their own
 * @param masquent those that do not use it
 * @param sansChoix those that have not decided
 */
public record Apercu(
        List<Ecart> ecarts,
        boolean elargit,
        List<Gestionnaire> suivent,
        List<Gestionnaire> propres,
        List<Gestionnaire> masquent,
        List<Gestionnaire> sansChoix) {}
