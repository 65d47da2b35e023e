/**
 * The establishments of France and the legal entities that run them, as the national directory FINESS last told.
 *
 * <p>The door is {@link fr.treille.referential.etablissement.Referentiel}.
 *
 * <p>Invariant: public data, the same for every gestionnaire; only the import of an official file changes it.
 */
@NullMarked
package fr.treille.referential.etablissement;

import org.jspecify.annotations.NullMarked;
