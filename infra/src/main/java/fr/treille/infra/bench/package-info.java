/**
 * Measures, printed as one line of JSON.
 *
 * <p>The door is {@link fr.treille.infra.bench.Benchmarks}.
 *
 * <p>Invariant: a benchmark works in a directory of its own and leaves nothing running.
 */
@NullMarked
package fr.treille.infra.bench;

import org.jspecify.annotations.NullMarked;
