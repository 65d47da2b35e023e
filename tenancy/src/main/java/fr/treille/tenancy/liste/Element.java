package fr.treille.tenancy.liste;

/**
 * One item of a list.
 *
 * @param code what is written down where it is chosen; never changes
 * @param actif whether it is still offered
 */
public record Element(String code, String libelle, boolean actif) {}
