/**
 * Which gestionnaires this instance hosts, and how their name and colour are shown.
 *
 * <p>The door is {@link fr.treille.tenancy.registry.GestionnaireRegistry}.
 *
 * <p>Invariant: no personal data is ever kept here; a key never changes and is never used again.
 */
@NullMarked
package fr.treille.tenancy.registry;

import org.jspecify.annotations.NullMarked;
