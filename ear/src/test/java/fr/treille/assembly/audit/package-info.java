/**
 * Traces on the assembled product: sealed whatever writers do, and what somebody changes afterwards is named.
 *
 * <p>No door: tests only.
 *
 * <p>Invariant: who tampers here has the database's owner's login, hence everything but the master key.
 */
@NullMarked
package fr.treille.assembly.audit;

import org.jspecify.annotations.NullMarked;
