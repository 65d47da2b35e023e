package fr.treille.tenancy.simulation;

import fr.treille.tenancy.access.Volet;

/**
 * What one colleague may do with one volet, of whoever stays at one place.
 *
 * @param etendue how much of the volet, in words; empty when none
 * @param cercleSeulement of those only in whose circle they are
 * @param raison in words, why or why not
 */
public record Vue(Volet volet, Acces acces, String etendue, boolean cercleSeulement, String raison) {}
