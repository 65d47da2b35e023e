/**
 * Who may administer a gestionnaire, beginning with the one who is invited when it is created.
 *
 * <p>The door is {@link fr.treille.tenancy.administration.Administration}.
 *
 * <p>Invariant: what names a person is encrypted with the gestionnaire's key, kept in its schema, and gone once the
 * account exists.
 */
@NullMarked
package fr.treille.tenancy.administration;

import org.jspecify.annotations.NullMarked;
