package fr.treille.referential.etablissement;

/**
 * A category that establishments have.
 *
 * @param code of TRE_R66
 * @param libelle its label, or the code when no file told it
 */
public record Categorie(String code, String libelle) {}
