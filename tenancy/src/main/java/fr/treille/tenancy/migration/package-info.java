/**
 * Brings every schema to this release's version: {@code platform} and {@code referential} by Liquibase, those of the
 * gestionnaires by the SQL that Liquibase writes once, all of it or none of it for each; makes, opens, shuts, reads out and
 * drops them.
 *
 * <p>The doors are {@link fr.treille.tenancy.migration.PlatformMigration},
 * {@link fr.treille.tenancy.migration.TenantMigration} and {@link fr.treille.tenancy.migration.TenantSchemas}.
 *
 * <p>Invariant: this package alone uses the login that may define data; no person's request ever comes here.
 */
@NullMarked
package fr.treille.tenancy.migration;

import org.jspecify.annotations.NullMarked;
