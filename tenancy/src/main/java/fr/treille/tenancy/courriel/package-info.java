/**
 * Mail that a gestionnaire sends: queued in the transaction of the act that causes it, sent by a job.
 *
 * <p>The door is {@link fr.treille.tenancy.courriel.Courriels}.
 *
 * <p>Invariant: what is queued is sent whatever happens to the mail server meanwhile, or somebody is told that it was
 * not; whom it is for and what it says is encrypted while it waits and gone once it is sent.
 */
@NullMarked
package fr.treille.tenancy.courriel;

import org.jspecify.annotations.NullMarked;
