/**
 * The people who work for a gestionnaire: invited one by one or from a file, for a time or for good, closed and opened again.
 *
 * <p>The door is {@link fr.treille.tenancy.equipe.Equipe}; {@link fr.treille.tenancy.equipe.Fichier} reads a file of people
 * before anything is done.
 *
 * <p>Invariant: administrators alone change it, every change is traced, nobody is deleted, and Keycloak alone says who may
 * sign in: what stands here is what a list shows without asking it.
 */
@NullMarked
package fr.treille.tenancy.equipe;

import org.jspecify.annotations.NullMarked;
