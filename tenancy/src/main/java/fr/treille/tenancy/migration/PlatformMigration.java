package fr.treille.tenancy.migration;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import liquibase.exception.LiquibaseException;
import org.jboss.logging.Logger;

/**
 * Brings the schemas that all share to this release's version when the server starts. A database that is away does not
 * stop the server: it is tried again until it comes, and readiness says so meanwhile.
 */
@ApplicationScoped
public class PlatformMigration {

    /** The registry can be used from now on; told once. */
    public record Ready() {}

    private static final Logger LOG = Logger.getLogger(PlatformMigration.class);
    private static final Changelog PLATFORM = new Changelog("fr/treille/tenancy/platform/changelog.xml", "platform");
    private static final Changelog REFERENTIAL =
            new Changelog("fr/treille/tenancy/referential/changelog.xml", "referential");
    private static final int SECONDS_BETWEEN_TRIES = 3;

    @Resource(lookup = "java:jboss/datasources/treille-owner")
    DataSource owner;

    @Resource(lookup = "java:jboss/datasources/treille-platform")
    DataSource platform;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    Event<Ready> ready;

    private volatile boolean done;
    private volatile boolean stopping;

    void onStart(@Observes Startup startup) {
        tryNow();
    }

    @PreDestroy
    void stop() {
        stopping = true;
    }

    /** Whether the shared schemas are at this release's version. */
    public boolean isDone() {
        return done;
    }

    /** Whether PostgreSQL answers at this moment. */
    public boolean databaseAnswers() {
        try (Connection connection = platform.getConnection()) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    private void tryNow() {
        try (Connection connection = owner.getConnection()) {
            boolean demonstration = Boolean.getBoolean("treille.demonstration");
            PLATFORM.run(connection, demonstration ? "demonstration" : "production");
            REFERENTIAL.run(connection, "production");
            new SharedRights(
                            System.getProperty("treille.db.platform.user", "treille_platform"),
                            System.getProperty("treille.db.referential.user", "treille_referential"))
                    .grant(connection);
        } catch (SQLException | LiquibaseException e) {
            LOG.errorf("the shared schemas could not be migrated, trying again in %d s: %s", SECONDS_BETWEEN_TRIES, e);
            if (!stopping) {
                executor.schedule(this::tryNow, SECONDS_BETWEEN_TRIES, TimeUnit.SECONDS);
            }
            return;
        }
        done = true;
        LOG.info("the shared schemas are at this release's version");
        ready.fireAsync(new Ready());
    }
}
