package fr.treille.referential.importing;

import fr.treille.referential.etablissement.Projection;

/** Where an establishment is, as its columns: as the file tells it, and on the globe where that can be known. */
final class Positions {

    private static final int LONGEST = 40;

    private Positions() {}

    static String json(String numero, double x, double y, String projection) throws LigneRefusee {
        String source = projection.strip();
        Colonnes columns = new Colonnes()
                .mesure("x", x)
                .mesure("y", y)
                .texte("projection", source.length() > LONGEST ? source.substring(0, LONGEST) : source, LONGEST);
        Projection.de(source, departement(numero))
                .flatMap(known -> known.point(x, y))
                .ifPresent(
                        point -> columns.mesure("latitude", point.latitude()).mesure("longitude", point.longitude()));
        return columns.json();
    }

    static String json(String latitude, String longitude) throws LigneRefusee {
        return new Colonnes()
                .mesure("latitude", Colonnes.mesure(latitude))
                .mesure("longitude", Colonnes.mesure(longitude))
                .json();
    }

    /** Overseas numbers begin with 97, then 0, then the digit of the department. */
    private static String departement(String numero) {
        return numero.startsWith("97") ? "97" + numero.charAt(3) : numero.substring(0, 2);
    }
}
