/**
 * The lists that people choose from and the words they use, as the gestionnaire has them.
 *
 * <p>The doors are {@link fr.treille.tenancy.liste.Listes}, whose {@code liste(context, code)} is the only way to read a
 * list, so that what a grappe shares can be laid over it there, and {@link fr.treille.tenancy.liste.Vocabulaire}.
 *
 * <p>Invariant: an item keeps its code for ever and is never deleted, since what was written goes on bearing it; it is
 * deactivated, and offered no more.
 */
@NullMarked
package fr.treille.tenancy.liste;

import org.jspecify.annotations.NullMarked;
