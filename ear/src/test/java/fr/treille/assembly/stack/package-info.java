/**
 * The running instance that the tests use, as the launcher tells of it.
 *
 * <p>The door is {@link fr.treille.assembly.stack.Stack}.
 *
 * <p>Invariant: nothing about it is guessed; all is read from <code>status --json</code>.
 */
@NullMarked
package fr.treille.assembly.stack;

import org.jspecify.annotations.NullMarked;
