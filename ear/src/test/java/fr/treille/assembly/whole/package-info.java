/**
 * What is left once everything has been tried: looked at last, as the order of the names has it.
 *
 * <p>No door: these are tests.
 *
 * <p>Invariant: nothing that a person typed or that a gestionnaire owns stands in what the machine writes for itself.
 */
@NullMarked
package fr.treille.assembly.whole;

import org.jspecify.annotations.NullMarked;
