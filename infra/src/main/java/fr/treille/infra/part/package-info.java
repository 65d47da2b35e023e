/**
 * What PostgreSQL, Keycloak and WildFly have in common: to be prepared, started, watched and stopped.
 *
 * <p>The door is {@link fr.treille.infra.part.Part}.
 *
 * <p>Invariant: starting a part that is well does nothing.
 */
@NullMarked
package fr.treille.infra.part;

import org.jspecify.annotations.NullMarked;
