/**
 * The proof that no gestionnaire reads or writes another's data, generated from what exists: the catalogue's tables, the
 * services, routes and endpoints of the archive.
 *
 * <p>No door: these are tests.
 *
 * <p>Invariant: nothing is listed by hand; what this kit does not know how to try fails the build.
 */
@NullMarked
package fr.treille.assembly.isolation;

import org.jspecify.annotations.NullMarked;
