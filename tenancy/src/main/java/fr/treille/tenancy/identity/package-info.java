/**
 * Who signs in, and of which gestionnaire they are a member: reads the claims of a token.
 *
 * <p>The door is {@link fr.treille.tenancy.identity.Subject} and {@link fr.treille.tenancy.identity.Membership}.
 *
 * <p>Invariant: a token names at most one organization; anything else makes no member.
 */
@NullMarked
package fr.treille.tenancy.identity;

import org.jspecify.annotations.NullMarked;
