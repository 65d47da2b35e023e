/**
 * Starts programs that outlive the launcher, recognises and stops them.
 *
 * <p>The door is {@link fr.treille.infra.process.Daemon} and {@link fr.treille.infra.process.PidFile}.
 *
 * <p>Invariant: a process is named by its number and its start, so a number given again to another program is never ours.
 */
@NullMarked
package fr.treille.infra.process;

import org.jspecify.annotations.NullMarked;
