/**
 * The commands that people type.
 *
 * <p>The door is {@link fr.treille.infra.cli.Main}.
 *
 * <p>Invariant: whatever goes wrong ends in one sentence and a non-zero exit.
 */
@NullMarked
package fr.treille.infra.cli;

import org.jspecify.annotations.NullMarked;
