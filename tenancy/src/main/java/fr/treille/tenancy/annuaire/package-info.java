/**
 * A gestionnaire's own directory, with which its people sign in: what its administrators set, and the check that comes
 * before it is opened.
 *
 * <p>The door is {@link fr.treille.tenancy.annuaire.Annuaires}.
 *
 * <p>Invariant: Keycloak asks a directory only with settings that were found sound a moment before, and no address that an
 * administrator types leads into the operator's own network.
 */
@NullMarked
package fr.treille.tenancy.annuaire;

import org.jspecify.annotations.NullMarked;
