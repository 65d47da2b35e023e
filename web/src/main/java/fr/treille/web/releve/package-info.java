/**
 * Ma relève: the first screen, what happened since the reader's last shift.
 *
 * <p>The door is the address {@code /}.
 *
 * <p>Invariant: it shows what services give, and invents nothing.
 */
@NullMarked
package fr.treille.web.releve;

import org.jspecify.annotations.NullMarked;
