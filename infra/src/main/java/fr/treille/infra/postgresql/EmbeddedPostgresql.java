package fr.treille.infra.postgresql;

import fr.treille.infra.instance.External;
import fr.treille.infra.instance.Instance;
import fr.treille.infra.part.PartProcess;
import fr.treille.infra.part.PartStatus;
import fr.treille.infra.problem.Problem;
import fr.treille.infra.process.Daemon;
import fr.treille.infra.progress.Step;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A PostgreSQL of this instance alone, started by us. */
public final class EmbeddedPostgresql implements Postgresql {

    private static final Duration START = Duration.ofSeconds(120);
    private static final Duration STOP = Duration.ofSeconds(30);

    private final Instance instance;
    private final int port;
    private final PostgresqlDistribution distribution;
    private final Cluster cluster;
    private final PartProcess process;

    public EmbeddedPostgresql(Instance instance, int port, PostgresqlDistribution distribution) {
        this.instance = instance;
        this.port = port;
        this.distribution = distribution;
        this.cluster = new Cluster(instance.data().postgresql());
        this.process = new PartProcess(NAME, TITLE, instance.data());
    }

    @Override
    public External.Database owner() throws IOException {
        return as("treille", "treille", instance.secrets().secret("db.treille.password"));
    }

    @Override
    public External.Database application() throws IOException {
        return logins().application();
    }

    @Override
    public External.Database platform() throws IOException {
        return logins().platform();
    }

    @Override
    public External.Database referential() throws IOException {
        return logins().referential();
    }

    private Logins logins() throws IOException {
        return new Logins(owner(), instance.secrets());
    }

    @Override
    public KeycloakStore ofKeycloak() throws IOException {
        String password = instance.secrets().secret("db.keycloak.password");
        return new KeycloakStore(as("keycloak", "keycloak", password), "public");
    }

    External.Database asSuperuser() throws IOException {
        return asSuperuser("postgres");
    }

    /** Who may everything in this database; for measures, never for the product. */
    public External.Database asSuperuser(String database) throws IOException {
        return as(database, Cluster.SUPERUSER, instance.secrets().secret("db.superuser.password"));
    }

    private External.Database as(String database, String user, String password) {
        return new External.Database("jdbc:postgresql://127.0.0.1:" + port + "/" + database, user, password);
    }

    @Override
    public PartStatus status() throws IOException {
        External.Database database = asSuperuser();
        return process.status(port, () -> Connections.answers(database));
    }

    @Override
    public void prepare(Step step) throws IOException, InterruptedException {
        Path home = distribution.home(step);
        External.Database superuser = asSuperuser();
        if (!cluster.exists(distribution.version())) {
            step.doing("preparing the data directory");
            cluster.create(home, superuser.password());
        }
    }

    @Override
    public void start(Step step) throws IOException, InterruptedException {
        External.Database superuser = asSuperuser();
        Path home = distribution.home(step);
        String settings = home + " " + port;
        if (process.runsWith(settings) && new Databases(superuser).hold(roles())) {
            step.done("ready on port " + port);
            return;
        }
        if (!process.runsWith(settings)) {
            stop(step);
            step.doing("starting");
            cluster.mendLock();
            process.start(daemon(home), settings);
        }
        process.awaitReady(() -> Connections.answers(superuser), START);
        createDatabases(superuser);
        step.done("ready on port " + port);
    }

    private List<String> roles() throws IOException {
        return List.of(
                owner().user(),
                application().user(),
                platform().user(),
                ofKeycloak().database().user());
    }

    private Daemon daemon(Path home) throws IOException, InterruptedException {
        OrdinaryUser user = OrdinaryUser.forWorkIn(cluster.directory());
        List<String> command = user.command(
                home.resolve("bin/postgres").toString(),
                "-D",
                cluster.directory().toString(),
                "-c",
                "port=" + port,
                "-c",
                "listen_addresses=127.0.0.1",
                // A path longer than 107 bytes stops PostgreSQL, and nobody needs the socket.
                "-c",
                "unix_socket_directories=",
                // The detail and the statement of an error hold the values of a row.
                "-c",
                "log_error_verbosity=terse",
                "-c",
                "log_min_error_statement=panic",
                "-c",
                "log_timezone=UTC",
                "-c",
                "timezone=UTC");
        return new Daemon(command, Map.of(), cluster.directory());
    }

    private void createDatabases(External.Database superuser) throws IOException {
        Databases databases = new Databases(superuser);
        try {
            databases.ensure(owner().user(), owner().password(), Databases.Right.CREATE_ROLES);
            databases.ensure(
                    ofKeycloak().database().user(), ofKeycloak().database().password(), Databases.Right.NONE);
            logins().ensure();
        } catch (SQLException e) {
            throw new Problem(
                    "The databases could not be created (" + e.getMessage() + "): see "
                            + instance.data().log(NAME) + ".",
                    e);
        }
    }

    @Override
    public void stop(Step step) throws IOException, InterruptedException {
        if (process.running().isPresent()) {
            step.doing("stopping");
        }
        process.stop("INT", STOP);
    }
}
