/**
 * A gestionnaire's whole life, as the operator leads it and as its people feel it.
 *
 * <p>No door: these are tests.
 *
 * <p>Invariant: what a person sees is looked at in a browser, what the operator does goes through the command or its
 * address.
 */
@NullMarked
package fr.treille.assembly.operator;

import org.jspecify.annotations.NullMarked;
