/**
 * The screens with which the administrators of a gestionnaire see to its people: who works there, inviting one or a file of
 * them, closing and opening accounts.
 *
 * <p>No door: the views are found by their routes, the entry by the navigation.
 *
 * <p>Invariant: a view decides nothing; a list asks the database for what it shows and Keycloak for nothing.
 */
@NullMarked
package fr.treille.web.equipe;

import org.jspecify.annotations.NullMarked;
