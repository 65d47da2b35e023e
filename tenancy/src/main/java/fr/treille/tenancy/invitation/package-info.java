/**
 * How somebody comes to an account of theirs: an administrator names them, a letter brings a link, the link opens once.
 *
 * <p>The door is {@link fr.treille.tenancy.invitation.Invitations}.
 *
 * <p>Invariant: of a link only its hash is kept, one link of a person is open at a time, and none ever changes a password
 * that somebody has chosen.
 */
@NullMarked
package fr.treille.tenancy.invitation;

import org.jspecify.annotations.NullMarked;
