/**
 * Who reads the traces of a gestionnaire, and how: search, the accesses to one person's dossier, one's own sign-ins,
 * verification, signed export, and how long they are kept.
 *
 * <p>The doors are {@link fr.treille.tenancy.journal.Journal}, {@link fr.treille.tenancy.journal.Controle} and
 * {@link fr.treille.tenancy.journal.Exportateur}.
 *
 * <p>Invariant: nobody reads traces without being entitled, and reading them is itself traced.
 */
@NullMarked
package fr.treille.tenancy.journal;

import org.jspecify.annotations.NullMarked;
