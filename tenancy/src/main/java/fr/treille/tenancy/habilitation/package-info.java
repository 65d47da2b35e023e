/**
 * What the people of a gestionnaire may do: who has which role, for whom and until when, and where the matrix is not the
 * template.
 *
 * <p>The doors are {@link fr.treille.tenancy.habilitation.Habilitations}, which every service asks,
 * {@link fr.treille.tenancy.habilitation.Affectations} and {@link fr.treille.tenancy.habilitation.Roles}, with which
 * administrators change it.
 *
 * <p>Invariant: only an administrator changes rights, never their own; nothing is deleted, each change is traced in its own
 * transaction, and a gestionnaire always has an administrator.
 */
@NullMarked
package fr.treille.tenancy.habilitation;

import org.jspecify.annotations.NullMarked;
