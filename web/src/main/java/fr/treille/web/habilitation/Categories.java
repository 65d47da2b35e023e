package fr.treille.web.habilitation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The categories of FINESS that are met most, by their codes; for any other the code itself is shown. */
final class Categories {

    private static final Map<String, String> LABELS = new TreeMap<>(Map.ofEntries(
            Map.entry("177", "MECS, maison d’enfants à caractère social"),
            Map.entry("182", "SESSAD"),
            Map.entry("183", "IME, institut médico-éducatif"),
            Map.entry("186", "ITEP"),
            Map.entry("188", "Établissement pour enfants polyhandicapés"),
            Map.entry("189", "CMPP"),
            Map.entry("190", "CAMSP"),
            Map.entry("192", "IEM, institut d’éducation motrice"),
            Map.entry("202", "Résidence autonomie"),
            Map.entry("207", "Centre de jour pour personnes âgées"),
            Map.entry("214", "CHRS"),
            Map.entry("246", "ESAT"),
            Map.entry("247", "Entreprise adaptée"),
            Map.entry("252", "Foyer d’hébergement"),
            Map.entry("255", "MAS, maison d’accueil spécialisée"),
            Map.entry("340", "Service de protection des majeurs"),
            Map.entry("354", "SSIAD, soins infirmiers à domicile"),
            Map.entry("382", "Foyer de vie"),
            Map.entry("437", "FAM, foyer d’accueil médicalisé"),
            Map.entry("443", "CADA"),
            Map.entry("445", "SAMSAH"),
            Map.entry("446", "SAVS"),
            Map.entry("448", "EAM, établissement d’accueil médicalisé"),
            Map.entry("449", "EANM, établissement d’accueil non médicalisé"),
            Map.entry("460", "Service autonomie à domicile (aide)"),
            Map.entry("462", "Lieu de vie"),
            Map.entry("500", "EHPAD")));

    private Categories() {}

    static List<String> codes() {
        return List.copyOf(LABELS.keySet());
    }

    static String label(String code) {
        String label = LABELS.get(code);
        return label == null ? code : label + " (" + code + ")";
    }
}
