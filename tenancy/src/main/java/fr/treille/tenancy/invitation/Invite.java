package fr.treille.tenancy.invitation;

/**
 * Somebody who was invited.
 *
 * @param compte identifier of their account
 * @param nouveauCompte whether they still have to choose its password
 */
public record Invite(String compte, boolean nouveauCompte) {}
