/**
 * Traces: who did what in the gestionnaire, for those who may read it; whether it is as it was sealed.
 *
 * <p>The door is the address {@code gestion/traces}.
 *
 * <p>Invariant: what is looked for stands in the address, and nobody but those entitled is let in.
 */
@NullMarked
package fr.treille.web.traces;

import org.jspecify.annotations.NullMarked;
