/** What the tests of the room stand on. */
@NullMarked
package fr.treille.referential;

import org.jspecify.annotations.NullMarked;
