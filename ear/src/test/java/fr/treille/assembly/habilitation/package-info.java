/**
 * Who may do what, by the gestures of those who say so and of those who are refused.
 *
 * <p>No door: each class is found by the build.
 *
 * <p>Invariant: what a test changes of the demonstration's rights it brings back, so that tests may come in any order.
 */
@NullMarked
package fr.treille.assembly.habilitation;

import org.jspecify.annotations.NullMarked;
