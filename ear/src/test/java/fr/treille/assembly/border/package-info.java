/**
 * What is tried at the border by who is no person signing in: tokens, codes and passwords from elsewhere.
 *
 * <p>No door: these are tests.
 *
 * <p>Invariant: nothing of a gestionnaire is in any answer, and every refusal is in the log.
 */
@NullMarked
package fr.treille.assembly.border;

import org.jspecify.annotations.NullMarked;
