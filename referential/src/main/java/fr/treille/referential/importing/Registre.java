package fr.treille.referential.importing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The table {@code importation}: each file taken in, and how far it came. */
final class Registre {

    private static final String TAKEN = "23505";
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ERROR = 1000;
    private static final String ROW = """
            select id, fichier, format, date_fichier, etat, essai, octets, octets_lus, lues, ajoutees, modifiees, fermees,
                   inchangees, rejetees, auteur, debut, fin, erreur
              from referential.importation
            """;

    private final DataSource source;

    Registre(DataSource source) {
        this.source = source;
    }

    long commencer(Fichier fichier, String nom, String empreinte, long octets, boolean essai, String auteur)
            throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into referential.importation
                               (fichier, empreinte, format, date_fichier, etat, essai, octets, octets_lus, auteur, debut)
                        values (?, ?, ?, ?, 'LECTURE', ?, ?, 0, ?, now()) returning id
                        """)) {
            String name = String.valueOf(Path.of(nom).getFileName());
            insert.setString(1, name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name);
            insert.setString(2, empreinte);
            insert.setString(3, fichier.format().name());
            insert.setObject(4, fichier.jour().orElse(null));
            insert.setBoolean(5, essai);
            insert.setLong(6, octets);
            insert.setString(7, auteur);
            try (ResultSet rows = insert.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            if (TAKEN.equals(e.getSQLState())) {
                throw new FichierRefuse(FichierRefuse.Cause.OCCUPE, "another file is being taken in");
            }
            throw e;
        }
    }

    /** On the connection of what was just set aside: both are kept, or neither. */
    static void avancer(Connection connection, long id, long octets, long lues, long rejetees) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update referential.importation set octets_lus = ?, lues = ?, rejetees = ? where id = ?")) {
            update.setLong(1, octets);
            update.setLong(2, lues);
            update.setLong(3, rejetees);
            update.setLong(4, id);
            update.executeUpdate();
        }
    }

    void passer(long id, Importation.Etat etat) throws SQLException {
        execute("update referential.importation set etat = ? where id = ?", etat.name(), id);
    }

    /** On the connection of what was just applied: both are seen, or neither. */
    static void terminer(Connection connection, long id, Comptes comptes, @Nullable String differences)
            throws SQLException {
        execute(
                connection,
                """
                update referential.importation
                   set etat = 'TERMINEE', fin = now(), octets_lus = octets, ajoutees = ?, modifiees = ?, fermees = ?,
                       inchangees = ?, rejetees = ?, differences = cast(? as json)
                 where id = ?
                """,
                comptes.ajoutees(),
                comptes.modifiees(),
                comptes.fermees(),
                comptes.inchangees(),
                comptes.rejetees(),
                differences,
                id);
    }

    void echouer(long id, String erreur) throws SQLException {
        execute(
                "update referential.importation set etat = 'ECHOUEE', fin = now(), erreur = ? where id = ?",
                erreur.length() > LONGEST_ERROR ? erreur.substring(0, LONGEST_ERROR) : erreur,
                id);
    }

    private void execute(String sql, @Nullable Object... values) throws SQLException {
        try (Connection connection = source.getConnection()) {
            execute(connection, sql, values);
        }
    }

    private static void execute(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    Optional<Importation> une(long id) throws SQLException {
        return rows(ROW + " where id = ?", id).stream().findFirst();
    }

    List<Importation> dernieres(int most) throws SQLException {
        return rows(ROW + " order by id desc limit ?", most);
    }

    Optional<Importation> enCours() throws SQLException {
        return rows(ROW + " where etat in ('LECTURE', 'COMPARAISON') and id > ?", 0).stream()
                .findFirst();
    }

    private List<Importation> rows(String sql, long value) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setLong(1, value);
            try (ResultSet rows = query.executeQuery()) {
                List<Importation> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(row(rows));
                }
                return found;
            }
        }
    }

    private static Importation row(ResultSet row) throws SQLException {
        return new Importation(
                row.getLong("id"),
                row.getString("fichier"),
                Format.valueOf(row.getString("format")),
                Optional.ofNullable(row.getObject("date_fichier", LocalDate.class)),
                Importation.Etat.valueOf(row.getString("etat")),
                row.getBoolean("essai"),
                row.getLong("octets"),
                row.getLong("octets_lus"),
                new Comptes(
                        row.getLong("lues"),
                        row.getLong("ajoutees"),
                        row.getLong("modifiees"),
                        row.getLong("fermees"),
                        row.getLong("inchangees"),
                        row.getLong("rejetees")),
                row.getString("auteur"),
                row.getTimestamp("debut").toInstant(),
                Optional.ofNullable(row.getTimestamp("fin")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getString("erreur")));
    }

    List<Rejet> rejets(long id, int most) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select ligne, motif, detail from referential.rejet where importation = ? order by ligne limit ?")) {
            query.setLong(1, id);
            query.setInt(2, most);
            try (ResultSet rows = query.executeQuery()) {
                List<Rejet> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(new Rejet(rows.getLong(1), Motif.valueOf(rows.getString(2)), rows.getString(3)));
                }
                return found;
            }
        }
    }

    Optional<String> differences(long id) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select differences from referential.importation where id = ?")) {
            query.setLong(1, id);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
            }
        }
    }
}
