/**
 * How much each gestionnaire uses Treille, in counts that name nobody, for the project lead of its grappe.
 *
 * <p>The doors are {@link fr.treille.tenancy.usage.UsageDeGrappe} and {@link fr.treille.tenancy.usage.Releveur}.
 *
 * <p>Invariant: counts leave a gestionnaire only once its administrators have agreed, are forgotten when they no longer do,
 * and a number of persons below five is never told exactly.
 */
@NullMarked
package fr.treille.tenancy.usage;

import org.jspecify.annotations.NullMarked;
