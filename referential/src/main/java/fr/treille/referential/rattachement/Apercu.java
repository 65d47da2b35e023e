package fr.treille.referential.rattachement;

import fr.treille.referential.etablissement.EntiteJuridique;
import fr.treille.referential.etablissement.Etablissement;
import java.util.List;

/**
 * What would be taken over.
 *
 * @param etablissements the open ones
 */
public record Apercu(EntiteJuridique entite, List<Etablissement> etablissements) {}
