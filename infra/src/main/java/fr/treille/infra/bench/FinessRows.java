package fr.treille.infra.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.postgresql.PGConnection;

/**
 * The establishments of an official CSV, put into the tables of a measured instance as they are, without the import: what
 * is measured is looking for them.
 */
record FinessRows(List<Row> rows) {

    /**
     * @param latitude close enough for a measure: as if the earth were flat
     */
    record Row(
            String number,
            String entity,
            String name,
            String category,
            String label,
            String siret,
            String postalCode,
            String town,
            String departement,
            double latitude,
            double longitude) {

        /** Words without accents, in small letters. */
        String searched() {
            return plain(name + " " + town + " " + postalCode + " " + number + " " + siret);
        }
    }

    static FinessRows of(Path etalab) throws IOException {
        List<String[]> establishments = new ArrayList<>();
        Map<String, String[]> places = new HashMap<>();
        try (BufferedReader lines = Files.newBufferedReader(etalab, StandardCharsets.ISO_8859_1)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] fields = line.split(";", -1);
                if (fields[0].equals("structureet") && fields.length == 32) {
                    establishments.add(fields);
                } else if (fields[0].equals("geolocalisation")) {
                    places.put(fields[1], fields);
                }
            }
        }
        return new FinessRows(establishments.stream()
                .map(fields -> row(fields, places.getOrDefault(fields[1], new String[] {"", "", "", ""})))
                .toList());
    }

    private static Row row(String[] fields, String[] place) {
        double latitude = place[3].isEmpty() ? 47 : 46.5 + (Double.parseDouble(place[3]) - 6_600_000) / 111_200;
        double longitude = place[2].isEmpty()
                ? 2
                : 3 + (Double.parseDouble(place[2]) - 700_000) / (111_200 * Math.cos(Math.toRadians(latitude)));
        String[] town = fields[15].split(" ", 2);
        return new Row(
                fields[1],
                fields[2],
                bare(fields[3]),
                fields[18],
                bare(fields[19]),
                fields[22],
                town[0].length() == 5 ? town[0] : "",
                town.length == 2 ? bare(town[1]) : "",
                fields[13],
                latitude,
                longitude);
    }

    private static String bare(String field) {
        return field.replace("\"", "");
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** All of them, then the legal entities that they name, then a finished import so that the application knows. */
    void load(Connection owner) throws SQLException, IOException {
        StringBuilder text = new StringBuilder();
        for (Row row : rows) {
            text.append(String.join(
                            "\t",
                            row.number(),
                            row.entity(),
                            row.name(),
                            row.category(),
                            row.label(),
                            row.siret().isEmpty() ? "\\N" : row.siret(),
                            row.postalCode().isEmpty() ? "\\N" : row.postalCode(),
                            row.town(),
                            row.departement(),
                            Double.toString(row.latitude()),
                            Double.toString(row.longitude()),
                            row.searched(),
                            "\\\\x00",
                            "1"))
                    .append('\n');
        }
        owner.unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn(
                        "copy referential.etablissement (numero, entite, nom, categorie, libelle_categorie, siret,"
                                + " code_postal, ville, departement, latitude, longitude, recherche, empreinte,"
                                + " importation) from stdin",
                        new StringReader(text.toString()));
        try (Statement statement = owner.createStatement()) {
            statement.execute("""
                    insert into referential.entite_juridique (numero, recherche, empreinte, importation)
                    select distinct entite, entite, '\\x00'::bytea, 1 from referential.etablissement""");
            statement.execute("""
                    insert into referential.importation
                        (fichier, empreinte, format, etat, essai, octets, octets_lus, auteur, debut, fin)
                    values ('measure', repeat('0', 64), 'CS1100507', 'TERMINEE', false, 0, 0, 'measure', now(), now())""");
            statement.execute("analyze referential.etablissement, referential.entite_juridique");
        }
    }
}
