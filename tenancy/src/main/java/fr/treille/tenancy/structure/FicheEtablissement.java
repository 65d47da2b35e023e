package fr.treille.tenancy.structure;

import java.util.Set;

/**
 * What an administrator says of an establishment.
 *
 * @param finess its number, or empty
 * @param categorie code of TRE_R66, or empty
 * @param blocs those that are on
 */
public record FicheEtablissement(String nom, String finess, String categorie, Set<Bloc> blocs) {

    public FicheEtablissement {
        blocs = Set.copyOf(blocs);
    }
}
