package fr.treille.tenancy.access;

import fr.treille.tenancy.access.Perimetre.DEtablissement;
import fr.treille.tenancy.access.Perimetre.DUnite;
import fr.treille.tenancy.access.Perimetre.DuCercle;
import fr.treille.tenancy.access.Perimetre.DuGestionnaire;
import java.util.Map;
import java.util.UUID;

/** The names of establishments and units, for words. */
record Lieux(Map<UUID, String> noms) {

    private static final String INCONNU = "sans nom";

    /** As it follows « Éducateur », « toutes les personnes ». */
    String de(Perimetre perimetre) {
        return switch (perimetre) {
            case DuGestionnaire g -> "du gestionnaire";
            case DEtablissement(UUID id) -> "de l’établissement " + nom(id);
            case DUnite(UUID id) -> "de l’unité " + nom(id);
            case DuCercle c -> "du cercle";
        };
    }

    private String nom(UUID id) {
        return noms.getOrDefault(id, INCONNU);
    }
}
