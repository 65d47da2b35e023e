/**
 * The few HTTP calls of the launcher.
 *
 * <p>The door is {@link fr.treille.infra.http.Http}.
 *
 * <p>Invariant: an answer of any status is returned, only the absence of an answer is an error.
 */
@NullMarked
package fr.treille.infra.http;

import org.jspecify.annotations.NullMarked;
