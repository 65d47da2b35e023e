/**
 * Files as FINESS publishes them, filled with establishments that do not exist: for demonstrations, tests of size and
 * measures, where no official file is at hand.
 *
 * <p>The door is {@link fr.treille.infra.finess.SyntheticFiles}.
 *
 * <p>Invariant: the same seed writes the same bytes, whatever their number in constant memory; no number is one that FINESS
 * ever gave.
 */
@NullMarked
package fr.treille.infra.finess;

import org.jspecify.annotations.NullMarked;
