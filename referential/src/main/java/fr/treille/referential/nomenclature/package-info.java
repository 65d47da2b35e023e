/**
 * The national code lists: what a code means in words, ended codes included, since old records bear them.
 *
 * <p>The door is {@link fr.treille.referential.nomenclature.Nomenclatures}.
 *
 * <p>Invariant: a code that was known stays; an official file adds to what the product brings with it and never takes away.
 */
@NullMarked
package fr.treille.referential.nomenclature;

import org.jspecify.annotations.NullMarked;
