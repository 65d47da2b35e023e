/**
 * The screen with which administrators make the lists and the words of their gestionnaire their own.
 *
 * <p>No door: the view is found by its route, the entry by the navigation.
 *
 * <p>Invariant: nothing is deleted; an item that is offered no more stays in sight.
 */
@NullMarked
package fr.treille.web.liste;

import org.jspecify.annotations.NullMarked;
