package fr.treille.web.habilitation;

import fr.treille.referential.nomenclature.Concept;
import fr.treille.referential.nomenclature.Nomenclatures;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The categories of FINESS, in the words of the nomenclature; one that it does not know is shown by its code.
 *
 * @param labels of those in use, by their codes
 */
record Categories(Map<String, String> labels) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Ended ones are not offered; an establishment that has one keeps it. */
    static Categories of(Nomenclatures nomenclatures) {
        Map<String, String> labels = new LinkedHashMap<>();
        nomenclatures.de(Nomenclatures.CATEGORIES).stream()
                .filter(concept -> concept.fin().isEmpty())
                .forEach((Concept concept) -> labels.put(concept.code(), concept.libelle()));
        return new Categories(labels);
    }

    List<String> codes() {
        return List.copyOf(labels.keySet());
    }

    String label(String code) {
        String label = labels.get(code);
        return label == null ? code : label + " (" + code + ")";
    }
}
