/**
 * Finding an establishment or a legal entity of FINESS by whatever one knows of it: words, a number or a part of one, a
 * place nearby.
 *
 * <p>The door is {@link fr.treille.referential.recherche.Recherche}.
 *
 * <p>Invariant: no question makes the database do more than a bounded work, and none fails for what was typed.
 */
@NullMarked
package fr.treille.referential.recherche;

import org.jspecify.annotations.NullMarked;
