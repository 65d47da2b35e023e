/**
 * The establishments and legal entities of FINESS, for those at a console: found by words, numbers or a place nearby.
 *
 * <p>The doors are the addresses {@code /operateur/etablissements} and {@code /grappe/etablissements}.
 *
 * <p>Invariant: public data only; nothing here tells which gestionnaire has an establishment.
 */
@NullMarked
package fr.treille.web.referentiel;

import org.jspecify.annotations.NullMarked;
