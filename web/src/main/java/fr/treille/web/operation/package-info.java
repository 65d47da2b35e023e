/**
 * What the people who run the instance need of each request: an id in every log line it causes, and a page that tells the
 * browser to be strict.
 *
 * <p>The door is {@link fr.treille.web.operation.RequestId}; the rest is found by the server.
 *
 * <p>Invariant: nothing here names a person.
 */
@NullMarked
package fr.treille.web.operation;

import org.jspecify.annotations.NullMarked;
