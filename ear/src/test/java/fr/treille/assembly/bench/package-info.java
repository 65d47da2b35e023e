/**
 * What is measured from inside the server; run by {@code infra/treille bench}, never by the test suite.
 *
 * <p>No door: each class leaves its figures in {@code target/bench}.
 *
 * <p>Invariant: a figure is compared with another one taken in the same run, in turn.
 */
@NullMarked
package fr.treille.assembly.bench;

import org.jspecify.annotations.NullMarked;
