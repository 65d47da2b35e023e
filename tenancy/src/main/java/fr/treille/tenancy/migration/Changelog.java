package fr.treille.tenancy.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;

/**
 * A changelog and the schema it is for.
 *
 * @param path of the file in the class path
 */
record Changelog(String path, String schema) {

    /** One migration at a time, whatever the node; freed by the server when the one that holds it dies. */
    private static final long LOCK = 0x7472_6569_6c6c_65L;

    /** Makes the schema if need be and runs what it lacks. */
    void run(Connection connection, String context) throws SQLException, LiquibaseException {
        execute(connection, "select pg_advisory_lock(" + LOCK + ")");
        try {
            execute(connection, "create schema if not exists " + schema);
            execute(connection, "set search_path to " + schema);
            update(connection, context);
        } finally {
            connection.setAutoCommit(true);
            execute(connection, "reset search_path");
            execute(connection, "select pg_advisory_unlock(" + LOCK + ")");
        }
    }

    private void update(Connection connection, String context) throws LiquibaseException {
        Database database =
                DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
        database.setDefaultSchemaName(schema);
        database.setLiquibaseSchemaName(schema);
        try {
            // Liquibase reports anonymous usage to its publisher unless told not to: nothing leaves the instance.
            Scope.child(Map.of("liquibase.analytics.enabled", false), () -> {
                Liquibase liquibase = new Liquibase(
                        path, new ClassLoaderResourceAccessor(Changelog.class.getClassLoader()), database);
                // Ours is held: whoever holds Liquibase's own, which outlives its process, is dead.
                liquibase.forceReleaseLocks();
                liquibase.update(new Contexts(context));
            });
        } catch (LiquibaseException e) {
            throw e;
        } catch (Exception e) {
            throw new LiquibaseException(e);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
