/**
 * The servers as published on Maven Central, unpacked and configured once in a cache.
 *
 * <p>The door is {@link fr.treille.infra.distribution.Cache}.
 *
 * <p>Invariant: an entry of the cache is whole or absent, and never changes.
 */
@NullMarked
package fr.treille.infra.distribution;

import org.jspecify.annotations.NullMarked;
