/**
 * The three parts together: up, down, status.
 *
 * <p>The door is {@link fr.treille.infra.stack.Stack}.
 *
 * <p>Invariant: two commands never work on one data directory at the same time.
 */
@NullMarked
package fr.treille.infra.stack;

import org.jspecify.annotations.NullMarked;
