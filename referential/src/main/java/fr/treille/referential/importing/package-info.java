/**
 * Takes an official file of FINESS into the referential: read line by line, set aside, compared, applied all at once.
 *
 * <p>The door is {@link fr.treille.referential.importing.Importations}.
 *
 * <p>Invariant: whoever looks sees the directory as it was before a file or as it is after it, never in between; a bad line
 * is named and left out, and never stops the file.
 */
@NullMarked
package fr.treille.referential.importing;

import org.jspecify.annotations.NullMarked;
