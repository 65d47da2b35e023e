package fr.treille.referential.recherche;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A question as SQL. The text of the statement depends on how many words there are and which filters; what was typed is
 * bound.
 */
final class Requete {

    /** Shorter words are in nearly every row: they filter what the longer ones found. */
    private static final int SELECTIVE = 4;

    private static final String COLUMNS = """
            c.numero, c.nom, c.entite, c.categorie, c.libelle, c.adresse, c.code_postal, c.ville, c.departement,
            c.identifiant, c.fermeture, c.latitude, c.longitude, c.sociale
            """;

    private static final String ETABLISSEMENT = """
            select r.numero, coalesce(r.nom_long, r.nom) as nom, r.entite, r.categorie,
                   coalesce(r.libelle_categorie, r.categorie) as libelle, r.adresse, r.code_postal, r.ville,
                   r.departement, r.siret as identifiant, r.fermeture, r.latitude, r.longitude,
                   case when r.agregat like '4%' then 1 else 0 end as sociale,
                   ' ' || r.recherche || ' ' as mots
              from referential.etablissement r
            """;

    private static final String ENTITE = """
            select r.numero, coalesce(r.denomination_longue, r.denomination) as nom, cast(null as bpchar) as entite,
                   cast(null as varchar) as categorie, coalesce(r.libelle_statut, r.statut) as libelle, r.adresse,
                   r.code_postal, r.ville, r.departement, r.siren as identifiant, r.fermeture,
                   cast(null as double precision) as latitude, cast(null as double precision) as longitude,
                   1 as sociale, ' ' || r.recherche || ' ' as mots
              from referential.entite_juridique r
            """;

    private static final String KILOMETRES = """
            2 * 6371.0088 * asin(least(1, sqrt(
                power(sin(radians(c.latitude - :latitude) / 2), 2)
                + cos(radians(:latitude)) * cos(radians(c.latitude))
                  * power(sin(radians(c.longitude - :longitude) / 2), 2))))
            """;

    private static final int POSTAL_CODE = 5;
    private static final int FINESS = 9;
    private static final int SIREN = 9;
    private static final int SIRET = 14;
    private static final double KILOMETRES_OF_A_DEGREE = 111.1;

    private static final Pattern DEPARTEMENT = Pattern.compile("\\d\\d|2[ab]|97\\d");

    private final Question question;
    private final Demande demande;
    private final boolean partout;
    private final Map<String, Object> parameters = new TreeMap<>();

    /** @param partout a number is also looked for inside of longer ones */
    Requete(Question question, Demande demande, boolean partout) {
        this.question = question;
        this.demande = demande;
        this.partout = partout;
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    String sql() {
        List<String> kinds = new ArrayList<>();
        if (question.genre() != Genre.ENTITE) {
            kinds.add(kind("ETABLISSEMENT", ETABLISSEMENT));
        }
        if (question.genre() != Genre.ETABLISSEMENT
                && question.categorie().isEmpty()
                && question.autour().isEmpty()) {
            kinds.add(kind("ENTITE", ENTITE));
        }
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("a legal entity has neither a category nor a place");
        }
        parameters.put("limite", question.limite());
        parameters.put("premier", question.premier());
        String order = question.autour().isPresent()
                ? "kilometres, nom, numero"
                : "score desc, sociale desc, length(nom), nom, numero";
        return """
                select p.*,
                       (select count(*) from referential.etablissement e
                         where p.genre = 'ENTITE' and e.entite = p.numero and e.fermeture is null) as etablissements,
                       (select sum(k.installee) from referential.capacite k
                         where k.etablissement = p.numero and not k.supprimee) as places
                  from (select * from (%s) t order by %s limit :limite offset :premier) p
                 order by %s
                """.formatted(String.join(" union all ", kinds), order, order);
    }

    private String kind(String genre, String from) {
        String found = from + where(genre);
        if (question.autour().isPresent()) {
            return "select '%s' as genre, %s, 0 as score, %s as kilometres from (%s) c where %s <= :rayon"
                    .formatted(genre, COLUMNS, KILOMETRES, found, KILOMETRES);
        }
        return "(select '%s' as genre, %s, %s as score, cast(null as double precision) as kilometres from (%s limit %d) c)"
                .formatted(genre, COLUMNS, score(), found, Question.AU_PLUS);
    }

    private String where(String genre) {
        StringJoiner where = new StringJoiner(" and ", " where ", "").setEmptyValue("");
        demande.numero().ifPresent(number -> where.add(number(genre, number)));
        int longest = demande.mots().stream()
                .mapToInt(spellings -> spellings.getFirst().texte().length())
                .max()
                .orElse(0);
        for (int word = 0; word < demande.mots().size(); word++) {
            List<Graphie> spellings = demande.mots().get(word);
            String typed = spellings.getFirst().texte();
            boolean selective = typed.length() >= Math.min(SELECTIVE, longest);
            String found = word(word, spellings, selective ? "r.recherche" : "(r.recherche || '')");
            Optional<String> codes = genre.equals("ETABLISSEMENT") ? Sigles.codes(typed) : Optional.empty();
            where.add(codes.map(list -> "(" + found + " or r.categorie in " + list + ")")
                    .orElse(found));
        }
        question.categorie().ifPresent(code -> where.add("r.categorie = " + bound("categorie", code)));
        question.departement().ifPresent(code -> where.add("r.departement = " + bound("departement", code)));
        if (question.ouverts()) {
            where.add("r.fermeture is null");
        }
        question.autour().ifPresent(around -> where.add(around(around)));
        return where.toString();
    }

    private String number(String genre, String number) {
        StringJoiner any = new StringJoiner(" or ", "(", ")");
        if (partout) {
            any.add("r.recherche like " + bound("dedans", "%" + number + "%"));
        } else {
            any.add("r.recherche like " + bound("suivant", "% " + number + "%"));
            any.add("r.recherche like " + bound("debut", number + "%"));
        }
        boolean etablissement = genre.equals("ETABLISSEMENT");
        if (number.length() == FINESS && etablissement) {
            any.add("r.entite = cast(" + bound("numero", upper(number)) + " as bpchar)");
        }
        if (number.length() == POSTAL_CODE) {
            any.add("r.code_postal = " + bound("postal", number));
        }
        if (number.length() >= POSTAL_CODE && number.chars().allMatch(Character::isDigit)) {
            any.add(etablissement ? beginning("siret", number, SIRET) : beginning("siren", number, SIREN));
        }
        return any.toString();
    }

    /** Between the smallest and the greatest that begin so: by the index, whatever the order of the database is. */
    private String beginning(String column, String number, int length) {
        String start = number.substring(0, Math.min(number.length(), length));
        int missing = length - start.length();
        return "r.%s between %s and %s"
                .formatted(
                        column,
                        bound(column + "min", start + "0".repeat(missing)),
                        bound(column + "max", start + "9".repeat(missing)));
    }

    private String word(int word, List<Graphie> spellings, String column) {
        StringJoiner any = new StringJoiner(" or ", "(", ")");
        for (int spelling = 0; spelling < spellings.size(); spelling++) {
            String name = name(word, spelling);
            Graphie graphie = spellings.get(spelling);
            if (!graphie.entiere() && graphie.texte().length() > 2) {
                any.add(column + " like " + bound(name, "%" + graphie.texte() + "%"));
            } else {
                // Two letters are the beginning of a word. Names stand first in what is searched, numbers last.
                String end = graphie.texte() + (graphie.entiere() ? " %" : "%");
                any.add(column + " like " + bound(name, end));
                any.add(column + " like " + bound(name + "s", "% " + end));
            }
        }
        String typed = spellings.getFirst().texte();
        if (typed.length() == POSTAL_CODE && typed.chars().allMatch(Character::isDigit)) {
            any.add("r.code_postal = " + bound("postal" + word, typed));
        } else if (DEPARTEMENT.matcher(typed).matches()) {
            any.add("r.departement = " + bound("departement" + word, upper(typed)));
        }
        return any.toString();
    }

    private static String name(int word, int spelling) {
        return "mot" + word + "x" + spelling;
    }

    private String around(Question.Autour around) {
        double latitude = around.centre().latitude();
        double high = around.rayon() / KILOMETRES_OF_A_DEGREE;
        double wide = high / Math.max(0.01, Math.cos(Math.toRadians(latitude)));
        bound("latitude", latitude);
        bound("longitude", around.centre().longitude());
        bound("rayon", around.rayon());
        return "r.latitude between %s and %s and r.longitude between %s and %s"
                .formatted(
                        bound("sud", latitude - high),
                        bound("nord", latitude + high),
                        bound("ouest", around.centre().longitude() - wide),
                        bound("est", around.centre().longitude() + wide));
    }

    /**
     * Whole numbers before beginnings; whole words before beginnings, a name that begins as was typed before others. Of
     * those alike the short names, which have the least else in them.
     */
    private String score() {
        StringJoiner sum = new StringJoiner(" + ").setEmptyValue("0");
        Optional<String> number = demande.numero();
        if (number.isPresent()) {
            String upper = bound("numero", upper(number.get()));
            String beginning = bound("prefixe", upper(number.get()) + "%");
            return """
                    case when c.numero = cast(%1$s as bpchar) or c.identifiant = %1$s then 100
                         when cast(c.numero as text) like %2$s then 50
                         when c.identifiant like %2$s then 40
                         when c.code_postal like %2$s then 30
                         else 0 end""".formatted(upper, beginning);
        }
        for (int word = 0; word < demande.mots().size(); word++) {
            List<Graphie> spellings = demande.mots().get(word);
            StringJoiner whole = new StringJoiner(" or ");
            StringJoiner beginning = new StringJoiner(" or ");
            for (int spelling = 0; spelling < spellings.size(); spelling++) {
                String name = name(word, spelling);
                String text = spellings.get(spelling).texte();
                whole.add("c.mots like " + bound(name + "e", "% " + text + " %"));
                beginning.add("c.mots like " + bound(name + "d", "% " + text + "%"));
            }
            Sigles.codes(spellings.getFirst().texte()).ifPresent(list -> whole.add("c.categorie in " + list));
            sum.add("case when %s then 2 when %s then 1 else 0 end".formatted(whole, beginning));
        }
        if (!demande.mots().isEmpty()) {
            StringJoiner typed = new StringJoiner(" ", " ", "%");
            demande.mots().forEach(spellings -> typed.add(spellings.getFirst().texte()));
            sum.add("case when c.mots like " + bound("entier", typed.toString()) + " then 3 else 0 end");
        }
        return sum.toString();
    }

    private static String upper(String number) {
        return number.replace('a', 'A').replace('b', 'B');
    }

    private String bound(String name, Object value) {
        parameters.put(name, value);
        return ":" + name;
    }
}
