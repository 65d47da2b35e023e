/**
 * What the administrators of a gestionnaire set for its people, without ever reading a record.
 *
 * <p>No door: the views are found by their routes, the entries by the navigation.
 *
 * <p>Invariant: nobody but an administrator of the gestionnaire is let in, whatever address is typed.
 */
@NullMarked
package fr.treille.web.gestion;

import org.jspecify.annotations.NullMarked;
