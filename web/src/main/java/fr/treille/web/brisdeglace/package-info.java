/**
 * Break-glass, looked at again: told at once to the responsible and the DPO, then reviewed by one of them.
 *
 * <p>No door: the view is found by its route, the entry by the navigation.
 *
 * <p>Invariant: who reviews is decided by {@link fr.treille.tenancy.brisdeglace.BrisDeGlace} alone.
 */
@NullMarked
package fr.treille.web.brisdeglace;

import org.jspecify.annotations.NullMarked;
