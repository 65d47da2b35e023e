/**
 * What a gestionnaire is made of: its establishments and their units.
 *
 * <p>The door is {@link fr.treille.tenancy.structure.Structure}.
 *
 * <p>Invariant: only administrators change it, nothing is deleted, and a unit is part of one establishment for ever.
 */
@NullMarked
package fr.treille.tenancy.structure;

import org.jspecify.annotations.NullMarked;
