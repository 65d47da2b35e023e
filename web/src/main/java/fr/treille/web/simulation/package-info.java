/**
 * The screen that answers "what does this person see, and why?" to those who give rights.
 *
 * <p>The door is {@link fr.treille.web.simulation.SimulationView}, to which lists of people link.
 *
 * <p>Invariant: it shows what a role opens at a place, never who is there.
 */
@NullMarked
package fr.treille.web.simulation;

import org.jspecify.annotations.NullMarked;
