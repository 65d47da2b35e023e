/**
 * Break-glass: a dossier that is opened in an emergency by somebody whose it is not, for a while, with a reason, and looked
 * at again afterwards.
 *
 * <p>The door is {@link fr.treille.tenancy.brisdeglace.BrisDeGlace}.
 *
 * <p>Invariant: what it opens is decided by {@link fr.treille.tenancy.access.Droits}; here is kept who opened what, why and
 * until when, and what the review found, once.
 */
@NullMarked
package fr.treille.tenancy.brisdeglace;

import org.jspecify.annotations.NullMarked;
