package fr.treille.referential.importing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Applies what was set aside, in the transaction of the connection it is given: whoever reads meanwhile sees what was before.
 * A dry run is the same, undone.
 */
final class Application {

    private static final List<String> ETABLISSEMENT = List.of(
            "entite",
            "nom",
            "nom_long",
            "complement",
            "categorie",
            "libelle_categorie",
            "agregat",
            "siret",
            "adresse",
            "code_postal",
            "ville",
            "commune",
            "departement",
            "telephone",
            "ouverture",
            "autorisation",
            "fermeture",
            "recherche");
    private static final List<String> POSITION = List.of("x", "y", "projection", "latitude", "longitude");
    private static final List<String> ENTITE = List.of(
            "denomination",
            "denomination_longue",
            "siren",
            "statut",
            "libelle_statut",
            "adresse",
            "code_postal",
            "ville",
            "departement",
            "telephone",
            "creation",
            "fermeture",
            "recherche");
    private static final List<String> CAPACITE = List.of(
            "libelle_discipline", "libelle_activite", "libelle_clientele", "installee", "autorisee", "supprimee");

    /** Below this share of the open ones of a department, a file does not speak of the department but of a part of it. */
    private static final double WHOLE = 0.9;

    private static final int NAMED = 1000;

    private final Connection connection;
    private final long importation;
    private final Format format;
    private final @Nullable LocalDate jour;
    private long absentCount;

    Application(Connection connection, long importation, Format format, @Nullable LocalDate jour) {
        this.connection = connection;
        this.importation = importation;
        this.format = format;
        this.jour = jour;
    }

    Comptes appliquer(long lues, long rejetees) throws SQLException {
        keepWhatANewerFileSaid();
        long added = 0;
        long changed = 0;
        long closed = 0;
        if (format != Format.CAPACITES && format != Format.ACTIVITES) {
            boolean first = count("select count(*) from (select 1 from referential.etablissement limit 1) e") == 0;
            added += count(unknown("ET", "etablissement")) + count(unknown("EJ", "entite_juridique"));
            changed += count(known("ET", "etablissement")) + count(known("EJ", "entite_juridique"));
            tell("EJ", "entite_juridique", "ENTITE", "coalesce(%1$s.denomination_longue, %1$s.denomination)", "false");
            tell("ET", "etablissement", "ETABLISSEMENT", "coalesce(%1$s.nom_long, %1$s.nom)", "e.entite <> r.entite");
            if (!first) {
                tellOpened();
            }
            closed += count("select count(*) from referential.historique where quoi = 'FERME' and importation = "
                    + importation);
            changed -= closed;
            entities();
            establishments();
            changed += moved();
            closed += absent();
            labels();
        } else {
            added += count(unknownCapacities());
            changed +=
                    count("select count(*) from referential.ligne_importee where objet = 'CA' and donnees is not null")
                            - added;
            capacities();
        }
        long unchanged = Math.max(0, lues - rejetees - added - changed - closed + absentCount);
        return new Comptes(lues, added, changed, closed, unchanged, rejetees);
    }

    /** An older file adds what was not known and leaves what a newer one said. */
    private void keepWhatANewerFileSaid() throws SQLException {
        if (jour == null) {
            return;
        }
        for (String[] kind : List.of(
                new String[] {"ET", "etablissement", "numero"},
                new String[] {"GE", "etablissement", "numero"},
                new String[] {"EJ", "entite_juridique", "numero"},
                new String[] {"CA", "capacite", "etablissement"})) {
            run("""
                    update referential.ligne_importee l set donnees = null
                      from referential.%s e join referential.importation i on i.id = e.importation
                     where l.objet = '%s' and e.%s = l.numero and l.donnees is not null and i.date_fichier > ?
                    """.formatted(kind[1], kind[0], kind[2]), jour);
        }
    }

    private static String rows(String objet, String table) {
        return " from referential.ligne_importee l cross join lateral json_populate_record(null::referential." + table
                + ", l.donnees) r left join referential." + table + " e on e.numero = l.numero"
                + " where l.objet = '" + objet + "' and l.donnees is not null";
    }

    private static String unknown(String objet, String table) {
        return "select count(*) from referential.ligne_importee l where l.objet = '" + objet
                + "' and l.donnees is not null and not exists (select 1 from referential." + table
                + " e where e.numero = l.numero)";
    }

    private static String known(String objet, String table) {
        return "select count(*) from referential.ligne_importee l join referential." + table
                + " e on e.numero = l.numero where l.objet = '" + objet + "' and l.donnees is not null";
    }

    private static String unknownCapacities() {
        return """
                select count(*) from referential.ligne_importee l
                 where l.objet = 'CA' and l.donnees is not null
                   and not exists (select 1 from referential.capacite c
                                    where c.etablissement = l.numero
                                      and concat_ws('/', c.etablissement, c.discipline, c.activite, c.clientele) = l.cle)
                """;
    }

    /** What the file changes of what was known. */
    private void tell(String objet, String table, String kind, String name, String transferred) throws SQLException {
        String before = name.formatted("e");
        String after = name.formatted("r");
        String named = before + " is not null and " + before + " is distinct from " + after;
        String closes = "e.fermeture is null and r.fermeture is not null";
        String reopens = "e.fermeture is not null and r.fermeture is null";
        String entity = transferred.equals("false") ? "null, null" : "e.entite::text, r.entite::text";
        run(
                "insert into referential.historique (importation, objet, numero, quoi, avant, apres)"
                        + " select ?, '" + kind + "', l.numero, k.quoi, left(k.avant, 400), left(k.apres, 400)"
                        + " from referential.ligne_importee l"
                        + " cross join lateral json_populate_record(null::referential." + table + ", l.donnees) r"
                        + " join referential." + table + " e on e.numero = l.numero"
                        + " cross join lateral (values"
                        + " ('FERME', null, r.fermeture::text, " + closes + "),"
                        + " ('ROUVERT', e.fermeture::text, null, " + reopens + "),"
                        + " ('TRANSFERE', " + entity + ", " + transferred + "),"
                        + " ('RENOMME', " + before + ", " + after + ", " + named + "),"
                        + " ('MODIFIE', null, null, not ((" + closes + ") or (" + reopens + ") or (" + transferred
                        + ") or (" + named + "))))"
                        + " as k (quoi, avant, apres, vrai)"
                        + " where l.objet = '" + objet + "' and l.donnees is not null and k.vrai",
                importation);
    }

    private void tellOpened() throws SQLException {
        run(
                "insert into referential.historique (importation, objet, numero, quoi, apres)"
                        + " select ?, 'ETABLISSEMENT', l.numero, 'OUVERT', left(coalesce(r.nom_long, r.nom), 400)"
                        + rows("ET", "etablissement") + " and e.numero is null",
                importation);
    }

    private void entities() throws SQLException {
        run(
                "insert into referential.entite_juridique (numero, " + String.join(", ", ENTITE)
                        + ", empreinte, importation) select l.numero, " + prefixed("r", ENTITE) + ", l.empreinte, ?"
                        + " from referential.ligne_importee l"
                        + " cross join lateral json_populate_record(null::referential.entite_juridique, l.donnees) r"
                        + " where l.objet = 'EJ' and l.donnees is not null order by l.rang"
                        + " on conflict (numero) do update set " + excluded(ENTITE)
                        + ", empreinte = excluded.empreinte, importation = excluded.importation",
                importation);
        run("""
                insert into referential.entite_juridique (numero, recherche, empreinte, importation)
                select distinct r.entite, r.entite, ''::bytea, ?
                  from referential.ligne_importee l
                 cross join lateral json_populate_record(null::referential.etablissement, l.donnees) r
                 where l.objet = 'ET' and l.donnees is not null
                    on conflict (numero) do nothing
                """, importation);
    }

    private void establishments() throws SQLException {
        String positions = POSITION.stream()
                .map(column -> column + " = coalesce(excluded." + column + ", etablissement." + column + ")")
                .collect(Collectors.joining(", "));
        run(
                "insert into referential.etablissement (numero, "
                        + String.join(", ", ETABLISSEMENT) + ", " + String.join(", ", POSITION)
                        + ", empreinte_position, empreinte, importation) select l.numero, "
                        + prefixed("r", ETABLISSEMENT) + ", " + prefixed("g", POSITION)
                        + ", p.empreinte, l.empreinte, ?"
                        + " from referential.ligne_importee l"
                        + " cross join lateral json_populate_record(null::referential.etablissement, l.donnees) r"
                        + " left join referential.ligne_importee p on p.objet = 'GE' and p.cle = l.cle"
                        + " left join lateral json_populate_record(null::referential.etablissement, p.donnees) g on true"
                        + " where l.objet = 'ET' and l.donnees is not null order by l.rang"
                        + " on conflict (numero) do update set " + excluded(ETABLISSEMENT)
                        // FINESS+ tells a code without its label: what is known stays while the code is the same.
                        + ", libelle_categorie = coalesce(excluded.libelle_categorie, case when etablissement.categorie ="
                        + " excluded.categorie then etablissement.libelle_categorie end)"
                        + ", " + positions
                        + ", empreinte_position = coalesce(excluded.empreinte_position, etablissement.empreinte_position)"
                        + ", empreinte = excluded.empreinte, importation = excluded.importation",
                importation);
    }

    /** Establishments of which only the place is new: none of those that were just written. */
    private long moved() throws SQLException {
        return run("""
                update referential.etablissement e
                   set x = g.x, y = g.y, projection = g.projection, latitude = g.latitude, longitude = g.longitude,
                       empreinte_position = p.empreinte
                  from referential.ligne_importee p
                 cross join lateral json_populate_record(null::referential.etablissement, p.donnees) g
                 where p.objet = 'GE' and p.donnees is not null and e.numero = p.numero
                   and e.empreinte_position is distinct from p.empreinte
                """);
    }

    /**
     * An extraction says nothing of what closed: it is no longer there. Only a file that is not older than the former one of
     * its kind closes, and only where it speaks of a whole department. What a rejected line names is there, if badly told.
     */
    private long absent() throws SQLException {
        if (format != Format.ETABLISSEMENTS || jour == null || isOlderThanTheFormer()) {
            return 0;
        }
        run("""
                insert into referential.historique (importation, objet, numero, quoi, avant, apres)
                select ?, 'ETABLISSEMENT', e.numero, 'FERME', null, ?::date::text
                  from referential.etablissement e
                 where e.fermeture is null
                   and not exists (select 1 from referential.ligne_importee l where l.objet = 'ET' and l.cle = e.numero::text)
                   and e.numero::text not in (select left(r.detail, 9) from referential.rejet r where r.importation = ?)
                   and e.departement in (
                     select o.departement from referential.etablissement o
                      left join referential.ligne_importee l on l.objet = 'ET' and l.cle = o.numero::text
                      where o.fermeture is null group by o.departement
                     having count(l.cle) >= ? * count(*))
                """, importation, jour, importation, WHOLE);
        // Without its hash: if it comes back, it is seen as changed.
        absentCount = run("""
                update referential.etablissement e set fermeture = ?, empreinte = ''::bytea, importation = ?
                  from referential.historique h
                 where h.importation = ? and h.quoi = 'FERME' and h.numero = e.numero and e.fermeture is null
                """, jour, importation, importation);
        return absentCount;
    }

    private boolean isOlderThanTheFormer() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select max(date_fichier) from referential.importation where etat = 'TERMINEE' and not essai"
                        + " and format = 'ETABLISSEMENTS'")) {
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                LocalDate former = rows.getObject(1, LocalDate.class);
                return former != null && jour != null && jour.isBefore(former);
            }
        }
    }

    /** What one format leaves out, another told, or the nomenclature does. */
    private void labels() throws SQLException {
        run("""
                update referential.etablissement e set libelle_categorie = left(k.libelle, 120)
                  from referential.concept k
                 where e.libelle_categorie is null and k.code = e.categorie and k.nomenclature like '%TRE-R66%'
                """);
    }

    private void capacities() throws SQLException {
        run(
                "insert into referential.capacite (etablissement, discipline, activite, clientele, "
                        + String.join(", ", CAPACITE) + ", empreinte, importation)"
                        + " select r.etablissement, r.discipline, r.activite, r.clientele, " + prefixed("r", CAPACITE)
                        + ", l.empreinte, ? from referential.ligne_importee l"
                        + " cross join lateral json_populate_record(null::referential.capacite, l.donnees) r"
                        + " where l.objet = 'CA' and l.donnees is not null order by l.rang"
                        + " on conflict (etablissement, discipline, activite, clientele) do update set "
                        + excluded(CAPACITE) + ", empreinte = excluded.empreinte, importation = excluded.importation",
                importation);
    }

    /** The first ones, for the report; all of them are in the history. */
    @Nullable
    String differences() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
                select json_agg(json_build_object('numero', d.numero, 'quoi', d.quoi, 'avant', d.avant, 'apres', d.apres))
                  from (select * from referential.historique
                         where importation = ? order by quoi = 'MODIFIE', id limit ?) d
                """)) {
            query.setLong(1, importation);
            query.setInt(2, NAMED);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private static String prefixed(String alias, List<String> columns) {
        return columns.stream().map(column -> alias + "." + column).collect(Collectors.joining(", "));
    }

    private static String excluded(List<String> columns) {
        return columns.stream()
                .filter(column -> !column.equals("libelle_categorie"))
                .map(column -> column + " = excluded." + column)
                .collect(Collectors.joining(", "));
    }

    private long count(String sql) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet rows = query.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private long run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                if (values[i] instanceof LocalDate day) {
                    statement.setObject(i + 1, day, Types.DATE);
                } else {
                    statement.setObject(i + 1, values[i]);
                }
            }
            return statement.executeUpdate();
        }
    }
}
