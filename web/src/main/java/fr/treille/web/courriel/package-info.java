/**
 * What became of the mail of a gestionnaire, for its administrators: how much waits, what was given up, in whose name it
 * goes.
 *
 * <p>The door is the screen {@code gestion/courriels}.
 *
 * <p>Invariant: neither whom a letter is for nor what it says is shown.
 */
@NullMarked
package fr.treille.web.courriel;

import org.jspecify.annotations.NullMarked;
