package fr.treille.referential.importing;

import fr.treille.referential.etablissement.Recherchable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an etalab extraction: columns in the order of interop §3.2, no header. */
final class Etalab {

    private static final Pattern JOUR = Pattern.compile("^finess;etalab;[^;\\r\\n]*;(\\d{4}-\\d{2}-\\d{2})");
    private static final Pattern ACHEMINEMENT = Pattern.compile("(\\d{5})\\s+(.*)");
    private static final Pattern NUMERO = Pattern.compile("^\\w+;\"?(\\d[0-9AB]\\d{7})(?=[\";])");
    private static final int LONGEST_LINE = 1 << 16;

    private final Lecture lecture;
    private long rang;

    Etalab(Lecture lecture) {
        this.lecture = lecture;
    }

    static Optional<LocalDate> jour(String start) {
        Matcher found = JOUR.matcher(start);
        try {
            return found.find() ? Optional.of(LocalDate.parse(found.group(1))) : Optional.empty();
        } catch (java.time.DateTimeException e) {
            return Optional.empty();
        }
    }

    void lire(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(512);
        boolean tooLong = false;
        byte[] buffer = new byte[LONGEST_LINE];
        int count;
        while ((count = in.read(buffer)) >= 0) {
            int from = 0;
            for (int i = 0; i < count; i++) {
                if (buffer[i] == '\n') {
                    take(line, buffer, from, i, tooLong);
                    from = i + 1;
                    tooLong = false;
                }
            }
            if (line.size() + count - from > LONGEST_LINE) {
                tooLong = true;
                line.reset();
            } else {
                line.write(buffer, from, count - from);
            }
        }
        if (line.size() > 0 || tooLong) {
            take(line, buffer, 0, 0, tooLong);
        }
    }

    private void take(ByteArrayOutputStream line, byte[] buffer, int from, int to, boolean tooLong) {
        rang++;
        if (tooLong || line.size() + to - from > LONGEST_LINE) {
            line.reset();
            lecture.rejet(new Rejet(rang, Motif.LONGUEUR, ""));
            return;
        }
        line.write(buffer, from, to - from);
        String text = text(line.toByteArray());
        line.reset();
        if (text.isBlank() || (rang == 1 && text.startsWith("finess;"))) {
            return;
        }
        try {
            ligne(Csv.colonnes(text));
        } catch (LigneRefusee refusal) {
            lecture.rejet(refusal.rejet(rang, numero(text)));
        }
    }

    /** Of which establishment or entity a line speaks, as far as it can be read; it is told with what is wrong. */
    private static String numero(String line) {
        Matcher found = NUMERO.matcher(line);
        return found.find() ? found.group(1) : "";
    }

    /** The original is in ISO-8859-1, copies often in UTF-8: what is not UTF-8 is taken for the former. */
    private static String text(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] == '\r') {
            end--;
        }
        int start =
                end >= 3 && (bytes[0] & 0xff) == 0xef && (bytes[1] & 0xff) == 0xbb && (bytes[2] & 0xff) == 0xbf ? 3 : 0;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, start, end - start))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, 0, end, StandardCharsets.ISO_8859_1);
        }
    }

    private void ligne(List<String> columns) throws LigneRefusee {
        switch (columns.getFirst()) {
            case "structureet" -> {
                // In the extraction of capacities, it only names the establishment that follows.
                if (columns.size() > 3) {
                    etablissement(exactly(32, columns));
                }
            }
            case "geolocalisation" -> position(exactly(6, columns));
            case "structureej" -> entite(exactly(23, columns));
            case "equipementsocial" -> capacite(atLeast(16, columns));
            default -> throw new LigneRefusee(Motif.GENRE, columns.getFirst());
        }
    }

    private static List<String> exactly(int expected, List<String> columns) throws LigneRefusee {
        if (columns.size() != expected) {
            throw new LigneRefusee(Motif.COLONNES, columns.size() + " au lieu de " + expected);
        }
        return columns;
    }

    private static List<String> atLeast(int expected, List<String> columns) throws LigneRefusee {
        if (columns.size() < expected) {
            throw new LigneRefusee(Motif.COLONNES, columns.size() + " au lieu de " + expected);
        }
        return columns;
    }

    private void etablissement(List<String> c) throws LigneRefusee {
        String numero = Colonnes.numero(c.get(1));
        String departement = Departements.de(c.get(13));
        Adresse adresse = new Adresse(c.get(15));
        String nom = c.get(3).isBlank() ? c.get(4) : c.get(3);
        String json = new Colonnes()
                .obligatoire("numero", numero, 9)
                .obligatoire("entite", Colonnes.numero(c.get(2)), 9)
                .obligatoire("nom", nom, 120)
                .texte("nom_long", c.get(4), 200)
                .texte("complement", c.get(5), 200)
                .obligatoire("categorie", c.get(18), 4)
                .texte("libelle_categorie", c.get(19), 120)
                .texte("agregat", c.get(20), 4)
                .texte("siret", c.get(22), 14)
                .texte("adresse", String.join(" ", c.get(7), c.get(10), c.get(8), c.get(9), c.get(11)), 200)
                .texte("code_postal", adresse.codePostal(), 5)
                .texte("ville", adresse.ville(), 80)
                .texte("commune", Departements.commune(departement, c.get(12)), 5)
                .texte("departement", departement, 3)
                .texte("telephone", c.get(16), 20)
                .date("ouverture", c.get(28))
                .date("autorisation", c.get(29))
                .obligatoire("recherche", Recherchable.de(c.get(3), c.get(4), c.get(5), adresse.ville(), numero), 600)
                .json();
        lecture.ligne(new Ligne(rang, Objet.ETABLISSEMENT, numero, numero, json));
    }

    private void position(List<String> c) throws LigneRefusee {
        String numero = Colonnes.numero(c.get(1));
        if (c.get(2).isBlank() || c.get(3).isBlank()) {
            throw new LigneRefusee(Motif.OBLIGATOIRE, "coordxet, coordyet");
        }
        String json = Positions.json(numero, Colonnes.mesure(c.get(2)), Colonnes.mesure(c.get(3)), c.get(4));
        lecture.ligne(new Ligne(rang, Objet.POSITION, numero, numero, json));
    }

    private void entite(List<String> c) throws LigneRefusee {
        String numero = Colonnes.numero(c.get(1));
        Adresse adresse = new Adresse(c.get(12));
        String nom = c.get(2).isBlank() ? c.get(3) : c.get(2);
        String json = new Colonnes()
                .obligatoire("numero", numero, 9)
                .obligatoire("denomination", nom, 200)
                .texte("denomination_longue", c.get(3), 200)
                .texte("siren", c.get(20), 9)
                .texte("statut", c.get(16), 4)
                .texte("libelle_statut", c.get(17), 120)
                .texte("adresse", String.join(" ", c.get(5), c.get(8), c.get(6), c.get(7), c.get(10)), 200)
                .texte("code_postal", adresse.codePostal(), 5)
                .texte("ville", adresse.ville(), 80)
                .texte("departement", Departements.de(c.get(13)), 3)
                .texte("telephone", c.get(15), 20)
                .date("creation", c.get(22))
                .obligatoire("recherche", Recherchable.de(c.get(2), c.get(3), adresse.ville(), numero), 600)
                .json();
        lecture.ligne(new Ligne(rang, Objet.ENTITE, numero, numero, json));
    }

    private void capacite(List<String> c) throws LigneRefusee {
        String numero = Colonnes.numero(c.get(1));
        Colonnes columns = new Colonnes()
                .obligatoire("etablissement", numero, 9)
                .obligatoire("discipline", c.get(2), 4)
                .texte("libelle_discipline", c.get(3), 120)
                .obligatoire("activite", c.get(4), 4)
                .texte("libelle_activite", c.get(5), 120)
                .obligatoire("clientele", c.get(6), 4)
                .texte("libelle_clientele", c.get(7), 120)
                .nombre("installee", c.get(9))
                .vrai("supprimee", "O".equals(c.get(15).strip()));
        if (c.size() > 18) {
            columns.nombre("autorisee", c.get(18));
        }
        String cle = String.join(
                "/", numero, c.get(2).strip(), c.get(4).strip(), c.get(6).strip());
        lecture.ligne(new Ligne(rang, Objet.CAPACITE, cle, numero, columns.json()));
    }

    /** "85016 LA ROCHE SUR YON CEDEX": the post code, and the town without what only concerns the post. */
    private record Adresse(String codePostal, String ville) {

        Adresse(String acheminement) {
            this(ACHEMINEMENT.matcher(acheminement.strip()), acheminement);
        }

        private Adresse(Matcher found, String whole) {
            this(found.matches() ? found.group(1) : "", town(found.matches() ? found.group(2) : whole));
        }

        static String town(String text) {
            return text.replaceFirst("\\s+CEDEX(\\s+\\d+)?\\s*$", "").strip();
        }
    }
}
