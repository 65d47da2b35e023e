/**
 * What the operator's tools call: gestionnaires and migrations, never a person's record.
 *
 * <p>The door is the address {@code /api/operateur}.
 *
 * <p>Invariant: no address below {@code /api} answers without a token of our realm given to the operator's client, and a
 * token serves for one act.
 */
@NullMarked
package fr.treille.web.api;

import org.jspecify.annotations.NullMarked;
