package fr.treille.referential;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.postgresql.ds.PGSimpleDataSource;

/** A real PostgreSQL with the schema {@code referential}, seen by its own login; one for all the tests of a JVM. */
public final class ReferentialDatabase {

    private static final String CHANGELOG = "fr/treille/tenancy/referential/changelog.xml";

    private static final class Running {
        private static final ReferentialDatabase DATABASE = start();
    }

    private final EmbeddedPostgres server;

    private ReferentialDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    public static ReferentialDatabase running() {
        return Running.DATABASE;
    }

    private static ReferentialDatabase start() {
        try {
            ReferentialDatabase database =
                    new ReferentialDatabase(EmbeddedPostgres.builder().start());
            database.prepare();
            return database;
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL could not be started for the tests", e);
        } catch (Exception e) {
            throw new IllegalStateException("the schema could not be made", e);
        }
    }

    private void prepare() throws Exception {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create schema referential");
            statement.execute("create role treille_referential login noinherit");
            statement.execute("set search_path to referential");
            Database database =
                    DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
            database.setDefaultSchemaName("referential");
            database.setLiquibaseSchemaName("referential");
            Scope.child(Map.of("liquibase.analytics.enabled", false), () -> new Liquibase(
                            CHANGELOG, new ClassLoaderResourceAccessor(), database)
                    .update(new Contexts("production")));
            connection.setAutoCommit(true);
            statement.execute("grant usage on schema referential to treille_referential");
            statement.execute("grant select, insert, update, delete, truncate on all tables in schema referential"
                    + " to treille_referential");
            statement.execute("grant usage on all sequences in schema referential to treille_referential");
        }
    }

    public DataSource source() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {server.getPort()});
        source.setDatabaseName("postgres");
        source.setUser("treille_referential");
        source.setOptions("-c search_path=referential");
        return source;
    }

    /** Nothing in it any more. */
    public void empty() throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "truncate referential.importation, referential.etablissement, referential.entite_juridique,"
                            + " referential.capacite, referential.historique, referential.rejet, referential.ligne_importee,"
                            + " referential.nomenclature, referential.concept");
        }
    }

    /** What a query finds, its columns joined by a bar. */
    public List<String> list(String query) throws SQLException {
        try (Connection connection = source().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.append(i == 1 ? "" : "|").append(rows.getString(i));
                }
                found.add(row.toString());
            }
            return found;
        }
    }
}
