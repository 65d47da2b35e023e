package fr.treille.tenancy.registry;

import java.time.Instant;
import java.util.Optional;

/**
 * One step in the life of a gestionnaire.
 *
 * @param from empty for the first one
 * @param by who decided it: a pseudonym, never a name
 * @param why as they put it
 */
public record Passage(Optional<CycleDeVie> from, CycleDeVie to, String by, Instant at, String why) {}
