/**
 * For which gestionnaire something is done, and by whom: decided once, at the border (a page, a token, a job), carried
 * from then on as an argument, into other threads too.
 *
 * <p>The doors are {@link fr.treille.tenancy.context.Border}, which alone makes a
 * {@link fr.treille.tenancy.context.TenantContext}, and {@link fr.treille.tenancy.context.TenantService}, which every service
 * on a gestionnaire's data bears.
 *
 * <p>Invariant: no context, no data. Nothing falls back on a default, nothing is guessed from a thread.
 */
@NullMarked
package fr.treille.tenancy.context;

import org.jspecify.annotations.NullMarked;
