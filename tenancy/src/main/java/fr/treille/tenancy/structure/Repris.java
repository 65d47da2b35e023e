package fr.treille.tenancy.structure;

import fr.treille.tenancy.registry.FinessNumber;

/**
 * An establishment taken over from FINESS.
 *
 * @param entite number of the legal entity that runs it
 * @param categorie code of TRE_R66, for example {@code 500}
 */
public record Repris(String nom, FinessNumber finess, FinessNumber entite, String categorie) {}
