/**
 * Pages for those who are not, or no longer, inside: no gestionnaire, locked, signed out, out of service.
 *
 * <p>The door is {@link fr.treille.web.plain.PlainPage}.
 *
 * <p>Invariant: they need no session, no script, no Vaadin and no database, and everything in them is escaped.
 */
@NullMarked
package fr.treille.web.plain;

import org.jspecify.annotations.NullMarked;
