/**
 * Keycloak, ours or another's, with the realm of Treille.
 *
 * <p>The door is {@link fr.treille.infra.keycloak.Keycloak}.
 *
 * <p>Invariant: the realm is imported once, then only the addresses of its client are kept in line.
 */
@NullMarked
package fr.treille.infra.keycloak;

import org.jspecify.annotations.NullMarked;
