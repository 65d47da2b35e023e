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
    public External.Database ofTreille() throws IOException {
        return as("treille", "treille", instance.secrets().secret("db.treille.password"));
    }

    @Override
    public KeycloakStore ofKeycloak() throws IOException {
        String password = instance.secrets().secret("db.keycloak.password");
        return new KeycloakStore(as("keycloak", "keycloak", password), "public");
    }

    private External.Database asSuperuser() throws IOException {
        return as("postgres", Cluster.SUPERUSER, instance.secrets().secret("db.superuser.password"));
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
        if (process.runsWith(settings) && Connections.answers(superuser)) {
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
                "-c",
                "log_timezone=UTC",
                "-c",
                "timezone=UTC");
        return new Daemon(command, Map.of(), cluster.directory());
    }

    private void createDatabases(External.Database superuser) throws IOException {
        Databases databases = new Databases(superuser);
        try {
            for (External.Database ours : List.of(ofTreille(), ofKeycloak().database())) {
                databases.ensure(ours.user(), ours.password());
            }
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
