/**
 * What an operator asks of the running application: gestionnaires and migrations.
 *
 * <p>The door is {@link fr.treille.infra.operator.OperatorApi}.
 *
 * <p>Invariant: each act carries a token of its own, and whatever the application refuses reaches the person as the
 * application says it.
 */
@NullMarked
package fr.treille.infra.operator;

import org.jspecify.annotations.NullMarked;
