/**
 * What the people who run the instance need: a request id in each log line, readiness of what we depend on, headers that
 * tell browsers to be strict.
 *
 * <p>The door is {@link fr.treille.web.operation.RequestId}; the rest is found by the server.
 *
 * <p>Invariant: nothing here names a person.
 */
@NullMarked
package fr.treille.web.operation;

import org.jspecify.annotations.NullMarked;
