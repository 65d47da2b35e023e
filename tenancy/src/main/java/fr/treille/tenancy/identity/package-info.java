/**
 * Who signs in, and of which gestionnaire they are a member: reads the claims of a token.
 *
 * <p>The doors are {@link fr.treille.tenancy.identity.Subject}, {@link fr.treille.tenancy.identity.Membership},
 * {@link fr.treille.tenancy.identity.WayIn} and, asked of Keycloak itself,
 * {@link fr.treille.tenancy.identity.Organizations}, {@link fr.treille.tenancy.identity.Comptes},
 * {@link fr.treille.tenancy.identity.ProSanteConnect} and {@link fr.treille.tenancy.identity.Directories}.
 *
 * <p>Invariant: a token names at most one organization, anything else makes no member; a directory opens its own
 * gestionnaire only.
 */
@NullMarked
package fr.treille.tenancy.identity;

import org.jspecify.annotations.NullMarked;
