/**
 * What a gestionnaire has of FINESS: taken over when it is created, compared with what FINESS says later.
 *
 * <p>The doors are {@link fr.treille.referential.rattachement.Accueil} for who runs this instance and
 * {@link fr.treille.referential.rattachement.Propositions} for a gestionnaire's own administrators.
 *
 * <p>Invariant: after its creation nothing of a gestionnaire changes because FINESS did, unless its administrator accepts
 * it; whatever is asked twice is done once.
 */
@NullMarked
package fr.treille.referential.rattachement;

import org.jspecify.annotations.NullMarked;
