/**
 * What goes wrong, said to the person who typed the command.
 *
 * <p>The door is {@link fr.treille.infra.problem.Problem}.
 *
 * <p>Invariant: a problem is one sentence that says what happened and what to do, without secrets.
 */
@NullMarked
package fr.treille.infra.problem;

import org.jspecify.annotations.NullMarked;
