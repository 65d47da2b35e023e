/**
 * Signing in by somebody else's word: Pro Santé Connect and the directory of a gestionnaire, each played by a realm of the
 * demonstration's Keycloak.
 *
 * <p>No door: the tests are the package.
 *
 * <p>Invariant: what a test links or opens in Keycloak is undone before the next one.
 */
@NullMarked
package fr.treille.assembly.identity;

import org.jspecify.annotations.NullMarked;
