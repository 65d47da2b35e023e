package fr.treille.referential.importing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongSupplier;
import javax.sql.DataSource;

/**
 * Sets what is read aside by batches, each in a transaction with how far the file was read: a server that is killed goes on
 * where the last batch ended. What the referential knows as it is leaves only its number, a known place nothing at all.
 */
final class MiseDeCote implements Lecture {

    private static final int BATCH = 2000;

    /** Casts matter: a number compared as text would not be found by its index. */
    private static final String SET_ASIDE = """
            with lue as (
              select * from unnest(?::text[], ?::text[], ?::bigint[], ?::text[], ?::text[], ?::text[])
                         as u (objet, cle, rang, numero, empreinte, donnees)),
            comparee as (
              select l.objet, l.cle, l.rang, l.numero, decode(l.empreinte, 'hex') as empreinte, l.donnees,
                     coalesce(e.empreinte, j.empreinte, c.empreinte, p.empreinte_position)
                       is not distinct from decode(l.empreinte, 'hex') as connue
                from lue l
                left join referential.etablissement e on l.objet = 'ET' and e.numero = l.numero::bpchar
                left join referential.entite_juridique j on l.objet = 'EJ' and j.numero = l.numero::bpchar
                left join referential.capacite c
                       on l.objet = 'CA' and c.etablissement = l.numero::bpchar
                      and concat_ws('/', c.etablissement, c.discipline, c.activite, c.clientele) = l.cle
                left join referential.etablissement p on l.objet = 'GE' and p.numero = l.numero::bpchar),
            mise as (
              insert into referential.ligne_importee (objet, cle, rang, numero, empreinte, donnees)
              select objet, cle, rang, numero, empreinte, case when not connue then donnees::json end
                from comparee where objet <> 'GE' or not connue
                  on conflict do nothing
              returning rang)
            select rang from mise union all select rang from comparee where objet = 'GE' and connue
            """;

    private final DataSource source;
    private final long importation;
    private final long already;
    private final LongSupplier octets;
    private final List<Ligne> lignes = new ArrayList<>(BATCH);
    private final List<Rejet> rejets = new ArrayList<>();
    private long lues;
    private long rejetees;

    /** @param already how many lines were set aside or rejected before the server was killed; they are passed over */
    MiseDeCote(DataSource source, long importation, long already, LongSupplier octets) {
        this.source = source;
        this.importation = importation;
        this.already = already;
        this.octets = octets;
    }

    @Override
    public void ligne(Ligne ligne) {
        lues++;
        if (lues > already) {
            lignes.add(ligne);
            writeWhenFull();
        }
    }

    @Override
    public void rejet(Rejet rejet) {
        lues++;
        if (lues > already) {
            rejets.add(rejet);
            writeWhenFull();
        }
    }

    /** So that what a former run counted is not forgotten. */
    void avaitRejete(long before) {
        rejetees = before;
    }

    private void writeWhenFull() {
        if (lignes.size() + rejets.size() >= BATCH) {
            write();
        }
    }

    /** The last batch, which is not full. */
    void finir() {
        if (!lignes.isEmpty() || !rejets.isEmpty()) {
            write();
        }
    }

    long lues() {
        return lues;
    }

    long rejetees() {
        return rejetees;
    }

    private void write() {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                Set<Long> taken = setAside(connection);
                lignes.stream()
                        .filter(ligne -> !taken.contains(ligne.rang()))
                        .forEach(twice -> rejets.add(new Rejet(twice.rang(), Motif.DOUBLON, twice.numero())));
                reject(connection);
                rejetees += rejets.size();
                Registre.avancer(connection, importation, octets.getAsLong(), lues, rejetees);
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw new Importateur.DatabaseFailed(e);
        }
        lignes.clear();
        rejets.clear();
    }

    private Set<Long> setAside(Connection connection) throws SQLException {
        Set<Long> taken = new HashSet<>();
        try (PreparedStatement insert = connection.prepareStatement(SET_ASIDE)) {
            insert.setArray(1, texts(connection, ligne -> ligne.objet().lettres()));
            insert.setArray(2, texts(connection, Ligne::cle));
            insert.setArray(
                    3,
                    connection.createArrayOf(
                            "bigint", lignes.stream().map(Ligne::rang).toArray()));
            insert.setArray(4, texts(connection, Ligne::numero));
            insert.setArray(5, texts(connection, Ligne::empreinte));
            insert.setArray(6, texts(connection, Ligne::donnees));
            try (ResultSet rows = insert.executeQuery()) {
                while (rows.next()) {
                    taken.add(rows.getLong(1));
                }
            }
        }
        return taken;
    }

    private java.sql.Array texts(Connection connection, Function<Ligne, String> column) throws SQLException {
        return connection.createArrayOf("text", lignes.stream().map(column).toArray());
    }

    private void reject(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into referential.rejet (importation, ligne, motif, detail) values (?, ?, ?, ?)"
                        + " on conflict do nothing")) {
            for (Rejet rejet : rejets) {
                insert.setLong(1, importation);
                insert.setLong(2, rejet.ligne());
                insert.setString(3, rejet.motif().name());
                insert.setString(4, rejet.detail());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
