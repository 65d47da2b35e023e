/**
 * The screens with which the administrators of a gestionnaire say who may do what, and its DPO sees where a role does more
 * than the template.
 *
 * <p>The views are found by their routes, the entries by the navigation; the doors are what other screens of administration
 * are made of: {@link fr.treille.web.habilitation.AdministratorsScreen}, {@link
 * fr.treille.web.habilitation.ChangeDialog} and the words of places, moments and refusals.
 *
 * <p>Invariant: a view decides nothing; whoever is refused by the service gets the page that says so, whatever address is
 * typed.
 */
@NullMarked
package fr.treille.web.habilitation;

import org.jspecify.annotations.NullMarked;
