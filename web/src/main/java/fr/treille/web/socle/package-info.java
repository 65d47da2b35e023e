/**
 * What the administrators of a gestionnaire make of what their grappe shares.
 *
 * <p>The door is the address {@code /gestion/socle}.
 *
 * <p>Invariant: it decides nothing; what may be followed, and for which reason, the services say.
 */
@NullMarked
package fr.treille.web.socle;

import org.jspecify.annotations.NullMarked;
