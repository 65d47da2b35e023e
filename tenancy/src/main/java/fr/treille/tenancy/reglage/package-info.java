/**
 * What the administrators of a gestionnaire set for all of its people.
 *
 * <p>The door is {@link fr.treille.tenancy.reglage.Reglages}.
 *
 * <p>Invariant: only an administrator changes a setting, and who did so is kept.
 */
@NullMarked
package fr.treille.tenancy.reglage;

import org.jspecify.annotations.NullMarked;
