/**
 * How people come in, prove who they are and are shown out, tried by those who should not.
 *
 * <p>The door is {@link fr.treille.assembly.session.Colleague}: somebody of a gestionnaire made for the test.
 *
 * <p>Invariant: accounts of the demonstration are never changed; each test makes its own.
 */
@NullMarked
package fr.treille.assembly.session;

import org.jspecify.annotations.NullMarked;
