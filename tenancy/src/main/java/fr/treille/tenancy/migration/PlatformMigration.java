package fr.treille.tenancy.migration;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.jboss.logging.Logger;

/**
 * Brings the schema {@code platform} to this release's version when the server starts. A database that is away does not
 * stop the server: it is tried again until it comes, and readiness says so meanwhile.
 */
@ApplicationScoped
public class PlatformMigration {

    private static final Logger LOG = Logger.getLogger(PlatformMigration.class);
    private static final String CHANGELOG = "fr/treille/tenancy/platform/changelog.xml";
    private static final String SCHEMA = "platform";
    private static final int SECONDS_BETWEEN_TRIES = 3;

    @Resource(lookup = "java:jboss/datasources/treille")
    DataSource dataSource;

    @Resource
    ManagedScheduledExecutorService executor;

    private volatile boolean done;
    private volatile boolean stopping;

    void onStart(@Observes Startup startup) {
        tryNow();
    }

    @PreDestroy
    void stop() {
        stopping = true;
    }

    /** Whether the schema is at this release's version. */
    public boolean isDone() {
        return done;
    }

    /** Whether PostgreSQL answers at this moment. */
    public boolean databaseAnswers() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    private void tryNow() {
        try (Connection connection = dataSource.getConnection()) {
            migrate(connection);
            done = true;
            LOG.info("schema platform is at this release's version");
        } catch (SQLException | LiquibaseException e) {
            LOG.errorf("schema platform could not be migrated, trying again in %d s: %s", SECONDS_BETWEEN_TRIES, e);
            if (!stopping) {
                executor.schedule(this::tryNow, SECONDS_BETWEEN_TRIES, TimeUnit.SECONDS);
            }
        }
    }

    private static void migrate(Connection connection) throws SQLException, LiquibaseException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create schema if not exists " + SCHEMA);
        }
        Database database =
                DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
        database.setDefaultSchemaName(SCHEMA);
        database.setLiquibaseSchemaName(SCHEMA);
        ClassLoader loader = PlatformMigration.class.getClassLoader();
        try {
            // Liquibase reports anonymous usage to its publisher unless told not to: nothing leaves the instance.
            Scope.child(Map.of("liquibase.analytics.enabled", false), () -> {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("set search_path to " + SCHEMA);
                }
                new Liquibase(CHANGELOG, new ClassLoaderResourceAccessor(loader), database).update(contexts());
                try (Statement statement = connection.createStatement()) {
                    statement.execute("reset search_path");
                }
            });
        } catch (SQLException | LiquibaseException e) {
            throw e;
        } catch (Exception e) {
            throw new LiquibaseException(e);
        }
    }

    private static Contexts contexts() {
        return new Contexts(Boolean.getBoolean("treille.demonstration") ? "demonstration" : "production");
    }
}
