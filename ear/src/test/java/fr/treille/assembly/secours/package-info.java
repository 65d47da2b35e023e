/**
 * Break-glass, by the gestures of those who open, are told, and review.
 *
 * <p>No door: each class is a test.
 *
 * <p>Invariant: each test begins as if nobody had ever opened anything.
 */
@NullMarked
package fr.treille.assembly.secours;

import org.jspecify.annotations.NullMarked;
