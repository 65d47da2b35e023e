/**
 * What screens say, in the language of whoever reads: the bundles, and the names of their texts.
 *
 * <p>The door is {@link fr.treille.web.words.Text}.
 *
 * <p>Invariant: every text exists in every {@link fr.treille.web.words.Language}, and none is asked for by a bare string.
 */
@NullMarked
package fr.treille.web.words;

import org.jspecify.annotations.NullMarked;
