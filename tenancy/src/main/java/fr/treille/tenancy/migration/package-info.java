/**
 * Brings the database to the version this release needs.
 *
 * <p>The door is {@link fr.treille.tenancy.migration.PlatformMigration}, run at start and seen by readiness.
 *
 * <p>Invariant: Liquibase is the only author of the schema, and the product serves nobody before it is done.
 */
@NullMarked
package fr.treille.tenancy.migration;

import org.jspecify.annotations.NullMarked;
