/**
 * What runs inside the server beside the product, to try from within what nobody can try from outside.
 *
 * <p>The door is {@link fr.treille.assembly.inside.TestAssembly}.
 *
 * <p>Invariant: the product is the archive as delivered; what is added only calls it.
 */
@NullMarked
package fr.treille.assembly.inside;

import org.jspecify.annotations.NullMarked;
