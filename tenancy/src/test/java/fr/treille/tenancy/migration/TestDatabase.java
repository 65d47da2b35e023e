package fr.treille.tenancy.migration;

import fr.treille.tenancy.registry.GestionnaireKey;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import liquibase.exception.LiquibaseException;
import org.postgresql.ds.PGSimpleDataSource;

/** A real PostgreSQL with the logins of an instance, its shared schemas made as a starting server makes them. */
public final class TestDatabase {

    private static final String NAME = "treille";
    private static final String LOGIN =
            " login noinherit nosuperuser nocreatedb nocreaterole noreplication nobypassrls";

    private final EmbeddedPostgres server;
    private final TenantSchemas schemas;

    /** One for all the tests of a JVM: the first that asks waits for it, the end of the JVM stops it. */
    private static final class Running {
        private static final TestDatabase DATABASE = start();
    }

    private TestDatabase(EmbeddedPostgres server) {
        this.server = server;
        this.schemas = schemas("fr/treille/tenancy/migration/gestionnaire.xml");
    }

    public static TestDatabase running() {
        return Running.DATABASE;
    }

    private static TestDatabase start() {
        try {
            Path data = Files.createTempDirectory("treille-postgresql");
            // It stops itself by a shutdown hook of its own.
            TestDatabase database = new TestDatabase(EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setServerConfig("max_connections", "200")
                    .start());
            stopAfterThisJvm(data);
            database.prepare();
            return database;
        } catch (IOException | SQLException | LiquibaseException e) {
            throw new IllegalStateException("PostgreSQL could not be prepared for the tests", e);
        }
    }

    /** A JVM that is killed runs no shutdown hook; mutation analysis ends its own that way. */
    private static void stopAfterThisJvm(Path data) throws IOException {
        String script = """
                tail --pid="$0" -f /dev/null
                test ! -f "$1/postmaster.pid" || kill -INT "$(head -n 1 "$1/postmaster.pid")"
                while test -f "$1/postmaster.pid"; do sleep 1; done
                rm -rf "$1"
                """;
        String jvm = String.valueOf(ProcessHandle.current().pid());
        new ProcessBuilder("sh", "-c", script, jvm, data.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private void prepare() throws SQLException, LiquibaseException {
        execute(
                server.getPostgresDatabase(),
                "create role treille login createrole",
                "create database treille owner treille");
        execute(
                owner(),
                "create role treille_app" + LOGIN,
                "create role treille_platform" + LOGIN,
                "create role treille_referential" + LOGIN);
        try (Connection connection = owner().getConnection()) {
            new Changelog("fr/treille/tenancy/platform/changelog.xml", "platform").run(connection, "production");
            new Changelog("fr/treille/tenancy/referential/changelog.xml", "referential").run(connection, "production");
            new SharedRights("treille_platform", "treille_referential").grant(connection);
        }
    }

    /** What defines schemas. */
    public DataSource owner() {
        return login("treille");
    }

    /** What works on a gestionnaire's data, nowhere until it entered one. */
    public DataSource app() {
        PGSimpleDataSource source = login("treille_app");
        source.setOptions("-c search_path=\"$user\"");
        return source;
    }

    /** What keeps the registry. */
    public DataSource platform() {
        return login("treille_platform");
    }

    /** What keeps the referential. */
    public DataSource referential() {
        PGSimpleDataSource source = login("treille_referential");
        source.setOptions("-c search_path=referential");
        return source;
    }

    /** Sees everything. */
    public DataSource superuser() {
        return login("postgres");
    }

    private PGSimpleDataSource login(String user) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {server.getPort()});
        source.setDatabaseName(NAME);
        source.setUser(user);
        return source;
    }

    public TenantSchemas schemas() {
        return schemas;
    }

    public TenantRelease release() {
        return schemas.release;
    }

    /** As a release that has this changelog would make and upgrade them. */
    TenantSchemas schemas(String changelog) {
        TenantSchemas made = new TenantSchemas();
        made.owner = owner();
        made.release = new TenantRelease();
        made.release.template = TenantTemplate.read(changelog);
        return made;
    }

    /** A key that nothing was made for. */
    public GestionnaireKey aKey() {
        return new GestionnaireKey("g" + UUID.randomUUID().toString().substring(0, 13));
    }

    /** One whose schema was made and is open. */
    public GestionnaireKey aGestionnaire() {
        GestionnaireKey key = aKey();
        schemas.create(key);
        return key;
    }

    public static void execute(DataSource login, String... statements) throws SQLException {
        try (Connection connection = login.getConnection()) {
            execute(connection, statements);
        }
    }

    public static void execute(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The first column of what a query finds. */
    public static List<String> list(DataSource login, String query) throws SQLException {
        try (Connection connection = login.getConnection()) {
            return list(connection, query);
        }
    }

    /** The first column of what a query finds. */
    public static List<String> list(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
