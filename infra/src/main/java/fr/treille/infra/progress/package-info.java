/**
 * Shows what is being done and for how long.
 *
 * <p>The door is {@link fr.treille.infra.progress.Progress}.
 *
 * <p>Invariant: off a terminal each line is written once and never moved over.
 */
@NullMarked
package fr.treille.infra.progress;

import org.jspecify.annotations.NullMarked;
