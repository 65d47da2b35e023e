/**
 * What only the assembled product can show: its structure, and a person's gestures on the running whole.
 *
 * <p>No door: these are tests.
 *
 * <p>Invariant: nothing here is a stand-in; server, database, identity provider and browser are the real ones.
 */
@NullMarked
package fr.treille.assembly;

import org.jspecify.annotations.NullMarked;
