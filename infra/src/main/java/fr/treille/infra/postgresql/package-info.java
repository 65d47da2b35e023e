/**
 * PostgreSQL, ours or another's.
 *
 * <p>The door is {@link fr.treille.infra.postgresql.Postgresql}.
 *
 * <p>Invariant: a data directory is never deleted, and never served by two servers.
 */
@NullMarked
package fr.treille.infra.postgresql;

import org.jspecify.annotations.NullMarked;
