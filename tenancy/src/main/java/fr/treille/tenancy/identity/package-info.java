/**
 * Who signs in, and of which gestionnaire they are a member: reads the claims of a token.
 *
 * <p>The doors are {@link fr.treille.tenancy.identity.Subject}, {@link fr.treille.tenancy.identity.Membership} and,
 * asked of Keycloak itself, {@link fr.treille.tenancy.identity.Organizations} and {@link fr.treille.tenancy.identity.Comptes}.
 *
 * <p>Invariant: a token names at most one organization; anything else makes no member.
 */
@NullMarked
package fr.treille.tenancy.identity;

import org.jspecify.annotations.NullMarked;
