package fr.treille.referential.importing;

import java.util.Map;

/** FINESS numbers overseas departments with a letter; everybody else with three digits (interop §3.2). */
final class Departements {

    private static final Map<String, String> OUTRE_MER = Map.of(
            "9A", "971",
            "9B", "972",
            "9C", "973",
            "9D", "974",
            "9E", "975",
            "9F", "976",
            "9J", "986");

    private Departements() {}

    static String de(String finess) {
        String code = finess.strip();
        return OUTRE_MER.getOrDefault(code, code);
    }

    /** Of the INSEE code of a commune. */
    static String deCommune(String insee) {
        String code = insee.strip();
        return code.startsWith("97") || code.startsWith("98")
                ? code.substring(0, Math.min(3, code.length()))
                : code.substring(0, Math.min(2, code.length()));
    }

    /** INSEE code of the commune whose last three characters FINESS gives; empty when it gives none. */
    static String commune(String departement, String trois) {
        String commune = trois.strip();
        if (commune.isEmpty()) {
            return "";
        }
        // Overseas the department has three digits, of which the last one is the first of the commune's three.
        return departement.length() == 3 ? departement.substring(0, 2) + commune : departement + commune;
    }
}
