/**
 * How a gestionnaire comes here, is suspended, and leaves.
 *
 * <p>The doors are {@link fr.treille.tenancy.provisioning.Creation}, {@link fr.treille.tenancy.provisioning.LifeCycle} and
 * {@link fr.treille.tenancy.provisioning.Departure}; other modules take part by a bean that implements
 * {@link fr.treille.tenancy.provisioning.ProvisioningStep}.
 *
 * <p>Invariant: each step can be repeated and what it did is written down, so that whatever stops, a crash included, is
 * taken up where it was; nobody comes in before the last step of a creation, nor after the first of a destruction.
 */
@NullMarked
package fr.treille.tenancy.provisioning;

import org.jspecify.annotations.NullMarked;
