package fr.treille.referential.importing;

/** Where an establishment is, as its columns. */
final class Positions {

    private static final int LONGEST = 40;

    private Positions() {}

    static String json(double x, double y, String projection) throws LigneRefusee {
        String source = projection.strip();
        Colonnes columns = new Colonnes()
                .mesure("x", x)
                .mesure("y", y)
                .texte("projection", source.length() > LONGEST ? source.substring(0, LONGEST) : source, LONGEST);
        return columns.json();
    }

    static String json(String latitude, String longitude) throws LigneRefusee {
        return new Colonnes()
                .mesure("latitude", Colonnes.mesure(latitude))
                .mesure("longitude", Colonnes.mesure(longitude))
                .json();
    }
}
