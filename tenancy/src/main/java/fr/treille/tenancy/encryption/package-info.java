/**
 * What only its gestionnaire can read again: one key for each, wrapped by a master key that is not in the database.
 *
 * <p>The door is {@link fr.treille.tenancy.encryption.Encryption}.
 *
 * <p>Invariant: a wrapped key opens for its own gestionnaire only, an encrypted value in its own place only; without the
 * wrapped key, what was encrypted is gone, backups included.
 */
@NullMarked
package fr.treille.tenancy.encryption;

import org.jspecify.annotations.NullMarked;
