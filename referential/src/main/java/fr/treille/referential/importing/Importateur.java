package fr.treille.referential.importing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Takes a file in, from its first line to its report; what it left half done, it takes up again. */
final class Importateur {

    private static final Logger LOG = Logger.getLogger(Importateur.class);

    /** The database did not do what it was asked; what was set aside stays. */
    static final class DatabaseFailed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        DatabaseFailed(SQLException cause) {
            super(cause);
        }
    }

    private final DataSource source;
    private final Registre registre;

    Importateur(DataSource source) {
        this.source = source;
        this.registre = new Registre(source);
    }

    Comptes importer(long id, Fichier fichier) throws SQLException {
        Importation begun = registre.une(id).orElseThrow();
        long already = begun.comptes().lues();
        if (already == 0 || !isSetAside()) {
            forget(id);
            already = 0;
        }
        AtomicLong octets = new AtomicLong();
        MiseDeCote aside = new MiseDeCote(source, id, already, octets::get);
        aside.avaitRejete(already == 0 ? 0 : begun.comptes().rejetees());
        fichier.lire(aside, octets::set);
        aside.finir();
        if (aside.lues() == 0) {
            throw new FichierRefuse(FichierRefuse.Cause.VIDE, "the file holds no line");
        }
        registre.passer(id, Importation.Etat.COMPARAISON);
        return apply(begun, fichier, aside);
    }

    private Comptes apply(Importation begun, Fichier fichier, MiseDeCote aside) throws SQLException {
        Comptes comptes;
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                Application application = new Application(
                        connection, begun.id(), fichier.format(), fichier.jour().orElse(null));
                analyse(connection);
                comptes = application.appliquer(aside.lues(), aside.rejetees());
                @Nullable String differences = application.differences();
                if (begun.essai()) {
                    connection.rollback();
                }
                // With what was applied, or a server that is killed in between would apply it again.
                Registre.terminer(connection, begun.id(), comptes, differences);
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
        clear();
        LOG.infof("file %d taken in: %s", begun.id(), comptes);
        return comptes;
    }

    /** PostgreSQL counts the rows of what was just filled: otherwise it chooses its ways as if it were empty. */
    private static void analyse(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local enable_nestloop = off");
        }
    }

    /** Unlogged rows are gone if PostgreSQL failed: then all is read again, as when there was none yet. */
    private boolean isSetAside() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select exists (select 1 from referential.ligne_importee)")) {
            rows.next();
            return rows.getBoolean(1);
        }
    }

    private void forget(long id) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("truncate referential.ligne_importee");
            statement.execute("delete from referential.rejet where importation = " + id);
        }
    }

    private void clear() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("truncate referential.ligne_importee");
        }
    }
}
