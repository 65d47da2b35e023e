/**
 * One instance of Treille: its data directory, ports, secrets and lasting choices.
 *
 * <p>The door is {@link fr.treille.infra.instance.Instance}.
 *
 * <p>Invariant: nothing here ever deletes what a person may want back, and secrets stay readable by their owner only.
 */
@NullMarked
package fr.treille.infra.instance;

import org.jspecify.annotations.NullMarked;
