/**
 * Who works on this instance without working for a gestionnaire: the host's operators, the project leads of grappes.
 *
 * <p>The door is {@link fr.treille.tenancy.console.Consoles}.
 *
 * <p>Invariant: whoever is at a console has no {@code TenantContext}, hence reads nothing of any dossier, and each of their
 * acts is written down.
 */
@NullMarked
package fr.treille.tenancy.console;

import org.jspecify.annotations.NullMarked;
