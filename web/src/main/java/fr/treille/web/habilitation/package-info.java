/**
 * The screens with which the administrators of a gestionnaire say who may do what, and its DPO sees where a role does more
 * than the template.
 *
 * <p>No door: the views are found by their routes, the entries by the navigation.
 *
 * <p>Invariant: a view decides nothing; whoever is refused by the service gets the page that says so, whatever address is
 * typed.
 */
@NullMarked
package fr.treille.web.habilitation;

import org.jspecify.annotations.NullMarked;
