/**
 * The persons whom the gestionnaire supports, and the front page of their dossier, each for those who may read them.
 *
 * <p>No door: the views are found by their routes, the entry by the navigation.
 *
 * <p>Invariant: a view shows what {@link fr.treille.record.usager.Usagers} gives, and decides nothing.
 */
@NullMarked
package fr.treille.web.usager;

import org.jspecify.annotations.NullMarked;
