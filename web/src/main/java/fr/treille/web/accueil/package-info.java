/**
 * Welcoming a gestionnaire from its number in FINESS, and what FINESS later proposes to its administrators.
 *
 * <p>The doors are the addresses {@code /console/accueillir} and {@code /gestion/propositions}.
 *
 * <p>Invariant: nothing is made before the button is pressed, and what was begun goes on without the page.
 */
@NullMarked
package fr.treille.web.accueil;

import org.jspecify.annotations.NullMarked;
