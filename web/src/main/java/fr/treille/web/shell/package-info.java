/**
 * The frame around every screen: layout, look, navigation, errors.
 *
 * <p>The door is {@link fr.treille.web.shell.MainLayout}.
 *
 * <p>Invariant: no rule of the field lives here.
 */
@NullMarked
package fr.treille.web.shell;

import org.jspecify.annotations.NullMarked;
