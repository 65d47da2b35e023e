/**
 * WildFly and the archive it serves.
 *
 * <p>The door is {@link fr.treille.infra.wildfly.Wildfly}.
 *
 * <p>Invariant: settings reach the server by a file of its owner's, never by the command line.
 */
@NullMarked
package fr.treille.infra.wildfly;

import org.jspecify.annotations.NullMarked;
