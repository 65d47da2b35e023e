/**
 * The gestionnaires this instance hosts, and where each is in its life.
 *
 * <p>The door is {@link fr.treille.tenancy.registry.GestionnaireRegistry}.
 *
 * <p>Invariant: the registry holds no person, and a state changes only by a passage that exists, written with its author
 * and reason.
 */
@NullMarked
package fr.treille.tenancy.registry;

import org.jspecify.annotations.NullMarked;
