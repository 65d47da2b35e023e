/**
 * The checkout, and Maven that builds it.
 *
 * <p>The door is {@link fr.treille.infra.build.Project} and {@link fr.treille.infra.build.Maven}.
 *
 * <p>Invariant: Maven always runs on the launcher's own JDK.
 */
@NullMarked
package fr.treille.infra.build;

import org.jspecify.annotations.NullMarked;
