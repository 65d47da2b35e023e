/**
 * A person in front of a real browser.
 *
 * <p>The door is {@link fr.treille.assembly.browser.Visitor}.
 *
 * <p>Invariant: whatever goes wrong in the browser fails the test, unless the test said that it expected it.
 */
@NullMarked
package fr.treille.assembly.browser;

import org.jspecify.annotations.NullMarked;
