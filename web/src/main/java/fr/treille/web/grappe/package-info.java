/**
 * The console of a grappe's project lead: how its gestionnaires use Treille, and the base that they share.
 *
 * <p>The door is the address {@code /grappe}.
 *
 * <p>Invariant: counts only, never a person; and nothing of a gestionnaire that is not of this grappe.
 */
@NullMarked
package fr.treille.web.grappe;

import org.jspecify.annotations.NullMarked;
