/**
 * Mail that goes out of the assembled product, and what comes of the links in it.
 *
 * <p>The door is {@link fr.treille.assembly.courriel.Mailbox}.
 *
 * <p>Invariant: a test looks for letters to addresses of its own.
 */
@NullMarked
package fr.treille.assembly.courriel;

import org.jspecify.annotations.NullMarked;
