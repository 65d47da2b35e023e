package fr.treille.infra.finess;

import java.util.List;
import java.util.random.RandomGenerator;

/** Names as such establishments bear, put together by chance. */
final class Words {

    private static final List<String> FLOWERS = List.of(
            "LES TILLEULS",
            "LES GLYCINES",
            "LES ACACIAS",
            "LES BRUYERES",
            "LES MIMOSAS",
            "LES CEDRES",
            "LES ORMEAUX",
            "LES CHARMILLES",
            "LES COQUELICOTS",
            "LES HIRONDELLES",
            "LES MESANGES",
            "LES ALOUETTES",
            "LES GENETS",
            "LES PEUPLIERS",
            "LES MARRONNIERS",
            "LES AJONCS",
            "LES EGLANTINES",
            "LES CAMELIAS",
            "LES HORTENSIAS",
            "LE CLOS FLEURI",
            "LE GRAND CHENE",
            "LE BEL AIR",
            "LE PRE VERT",
            "LE PARC",
            "LE MOULIN",
            "LE VERGER",
            "LA ROSERAIE",
            "LA CHENAIE",
            "LA SOURCE",
            "LA CLAIRIERE",
            "LA FONTAINE",
            "LA COLLINE",
            "LA PASSERELLE",
            "LA MAISON BLEUE",
            "L'OREE DU BOIS",
            "L'ESCALE",
            "L'ARC EN CIEL",
            "L'HORIZON",
            "L'ENVOL",
            "L'OASIS");
    private static final List<String> OF = List.of(
            "DU VAL",
            "DE LA PLAINE",
            "DES COTEAUX",
            "DU LAC",
            "DU MARAIS",
            "DE LA FORET",
            "DES REMPARTS",
            "DU PORT",
            "DES PRES",
            "DU BOCAGE",
            "DE LA RIVIERE",
            "DES VIGNES");
    private static final List<String> TOWN_BEGINS = List.of(
            "BREZ", "CHANT", "MONTR", "VILLEB", "FERR", "AUBR", "COURT", "LAND", "PLOUV", "MARS", "ROCH", "VERN",
            "CASTEL", "BEAUV", "GRANV", "MERC", "THOUR", "SAUV", "NOGARD", "ESPAL");
    private static final List<String> TOWN_ENDS = List.of(
            "IGNY", "EUIL", "AC", "ERES", "OIS", "ANGES", "EC", "IERES", "OUX", "INES", "AY", "AUX", "ENAY", "ELLES");
    private static final List<String> TOWN_PLACES =
            List.of("", "", "", "", " SUR ARGE", " LES BOIS", " EN PLAINE", " LE GRAND", " SOUS MONT", " LA FORET");
    private static final List<String> STREETS = List.of(
            "DES LILAS",
            "DE LA GARE",
            "DU STADE",
            "DES ECOLES",
            "DE LA FONTAINE",
            "DU CHATEAU D'EAU",
            "DES MOULINS",
            "DE L'EGLISE",
            "DU 8 MAI 1945",
            "DES TANNEURS",
            "DU FOUR",
            "DE LA MAIRIE");
    private static final List<String> KINDS_OF_STREETS = List.of("R", "R", "R", "AV", "CHE", "PL", "ALL", "RTE");

    private Words() {}

    private static String any(List<String> words, RandomGenerator random) {
        return words.get(random.nextInt(words.size()));
    }

    static String place(RandomGenerator random) {
        String flower = any(FLOWERS, random);
        return random.nextInt(4) == 0 ? flower + " " + any(OF, random) : flower;
    }

    static String town(RandomGenerator random) {
        String begin = random.nextInt(5) == 0 ? "SAINT " : "";
        return begin + any(TOWN_BEGINS, random) + any(TOWN_ENDS, random) + any(TOWN_PLACES, random);
    }

    static String street(RandomGenerator random) {
        return any(STREETS, random);
    }

    static String kindOfStreet(RandomGenerator random) {
        return any(KINDS_OF_STREETS, random);
    }

    static String organisation(RandomGenerator random, String town) {
        return switch (random.nextInt(6)) {
            case 0 -> "CCAS DE " + town;
            case 1 -> "FONDATION " + place(random);
            case 2 -> "SAS " + place(random);
            default -> "ASSOCIATION " + place(random) + (random.nextBoolean() ? "" : " " + town);
        };
    }
}
