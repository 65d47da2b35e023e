package fr.treille.web.habilitation;

import fr.treille.tenancy.access.Perimetre;
import fr.treille.tenancy.access.Perimetre.DEtablissement;
import fr.treille.tenancy.access.Perimetre.DUnite;
import fr.treille.tenancy.access.Perimetre.DuCercle;
import fr.treille.tenancy.access.Perimetre.DuGestionnaire;
import fr.treille.tenancy.structure.Etablissement;
import fr.treille.tenancy.structure.Unite;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The perimeters that a role can be given for, in words. */
final class Places {

    private final Map<Perimetre, String> words = new LinkedHashMap<>();

    Places(List<Etablissement> etablissements) {
        words.put(new DuGestionnaire(), HabilitationText.WHOLE_GESTIONNAIRE.here());
        for (Etablissement etablissement : etablissements) {
            words.put(
                    new DEtablissement(etablissement.id()),
                    HabilitationText.ETABLISSEMENT_NAMED.here(etablissement.nom()));
            units(etablissement.unites(), etablissement.nom());
        }
        words.put(new DuCercle(), HabilitationText.CIRCLE.here());
    }

    private void units(List<Unite> unites, String within) {
        for (Unite unite : unites) {
            words.put(new DUnite(unite.id()), HabilitationText.UNITE_NAMED.here(unite.nom(), within));
            units(unite.unites(), unite.nom());
        }
    }

    List<Perimetre> all() {
        return List.copyOf(words.keySet());
    }

    String of(Perimetre perimetre) {
        return words.getOrDefault(perimetre, HabilitationText.UNKNOWN_PLACE.here());
    }
}
