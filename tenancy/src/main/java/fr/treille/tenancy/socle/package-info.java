/**
 * What a grappe shares, version by version: role templates and lists; and what each gestionnaire makes of it.
 *
 * <p>The doors are {@link fr.treille.tenancy.socle.Socle} for the project lead, and
 * {@link fr.treille.tenancy.socle.SocleDuGestionnaire} for administrators.
 *
 * <p>Invariant: a published version never changes, nothing of it enters a gestionnaire unless its administrators said that
 * they follow, and what would widen a role beyond the national template waits for their reason.
 */
@NullMarked
package fr.treille.tenancy.socle;

import org.jspecify.annotations.NullMarked;
