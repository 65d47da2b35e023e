/**
 * The host's console: grappes, gestionnaires and where each is in its life, migrations, health, room left.
 *
 * <p>The door is the address {@code /operateur}.
 *
 * <p>Invariant: no content, ever. Names of organizations, states, versions, counts; nothing that a gestionnaire wrote, and
 * no person.
 */
@NullMarked
package fr.treille.web.operateur;

import org.jspecify.annotations.NullMarked;
