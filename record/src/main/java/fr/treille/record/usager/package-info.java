/**
 * The persons whom the gestionnaire supports: who they are, where they are now, who is around them.
 *
 * <p>The door is {@link fr.treille.record.usager.Usagers}.
 *
 * <p>Invariant: nobody is shown whom the reader may not read, and each read is traced with the reason why it was allowed.
 */
@NullMarked
package fr.treille.record.usager;

import org.jspecify.annotations.NullMarked;
