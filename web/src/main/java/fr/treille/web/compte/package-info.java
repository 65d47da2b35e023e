/**
 * A person's own account: by what they sign in, where they are signed in.
 *
 * <p>The door is {@link fr.treille.web.compte.CompteView}.
 *
 * <p>Invariant: it shows and changes nothing but the account of who looks; passwords and factors are changed on Keycloak's
 * pages only.
 */
@NullMarked
package fr.treille.web.compte;

import org.jspecify.annotations.NullMarked;
