/**
 * What a colleague may do, place by place and volet by volet, and why: for those who give rights, before and after.
 *
 * <p>The door is {@link fr.treille.tenancy.simulation.Simulation}.
 *
 * <p>Invariant: it asks the one decision there is, about a person who does not exist; it never tells that somebody is
 * anywhere.
 */
@NullMarked
package fr.treille.tenancy.simulation;

import org.jspecify.annotations.NullMarked;
