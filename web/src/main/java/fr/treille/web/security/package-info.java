/**
 * The border: who is in front of the screen, and for which gestionnaire; sign-in, sign-out, lock.
 *
 * <p>The door is {@link fr.treille.web.security.SignedIn}.
 *
 * <p>Invariant: nothing behind {@link fr.treille.web.security.Gate} is reached without a signed-in member.
 */
@NullMarked
package fr.treille.web.security;

import org.jspecify.annotations.NullMarked;
