/**
 * Who may do what on which part of whose dossier, and why, in words.
 *
 * <p>The door is {@link fr.treille.tenancy.access.Droits}, made from a {@link fr.treille.tenancy.access.Matrice} and from
 * the assignments of one gestionnaire.
 *
 * <p>Invariant: this is the only place that decides; it refuses whatever nothing permits, it knows no clock, no database and
 * no container, and no technical role ever gets what tells of a person.
 */
@NullMarked
package fr.treille.tenancy.access;

import org.jspecify.annotations.NullMarked;
