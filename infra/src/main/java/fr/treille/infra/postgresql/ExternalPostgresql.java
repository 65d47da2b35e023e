package fr.treille.infra.postgresql;

import fr.treille.infra.instance.External;
import fr.treille.infra.instance.Instance;
import fr.treille.infra.part.Health;
import fr.treille.infra.part.PartStatus;
import fr.treille.infra.problem.Problem;
import fr.treille.infra.progress.Step;
import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.OptionalLong;

/** A PostgreSQL that somebody else runs: only checked, never started. */
public record ExternalPostgresql(Instance instance, External.Database database, boolean keycloakToo)
        implements Postgresql {

    private static final String KEYCLOAK_SCHEMA = "keycloak";
    private static final int DEFAULT_PORT = 5432;

    @Override
    public External.Database owner() {
        return database;
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
        return new Logins(database, instance.secrets());
    }

    @Override
    public KeycloakStore ofKeycloak() {
        return new KeycloakStore(database, KEYCLOAK_SCHEMA);
    }

    @Override
    public PartStatus status() {
        Health health = Connections.answers(database) ? Health.EXTERNAL : Health.DOWN;
        return new PartStatus(NAME, OptionalLong.empty(), port(), health);
    }

    private int port() {
        int port = URI.create(database.url().substring("jdbc:".length())).getPort();
        return port < 0 ? DEFAULT_PORT : port;
    }

    @Override
    public void prepare(Step step) {
        step.doing("checking " + database.url());
        try (Connection connection = Connections.open(database);
                Statement statement = connection.createStatement()) {
            new Owner(database, connection).requireFit();
            if (keycloakToo) {
                statement.execute("CREATE SCHEMA IF NOT EXISTS " + KEYCLOAK_SCHEMA);
            }
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    private Problem refused(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        return switch (state) {
            case "28P01", "28000" ->
                new Problem(
                        "PostgreSQL at " + database.url() + " refuses user " + database.user()
                                + ": correct TREILLE_DB_USER and TREILLE_DB_PASSWORD.",
                        e);
            case "3D000" ->
                new Problem("PostgreSQL has no such database (" + database.url() + "): correct TREILLE_DB_URL.", e);
            case "42501" ->
                new Problem(
                        "User " + database.user() + " may not create the schema " + KEYCLOAK_SCHEMA + " in "
                                + database.url() + ": create it, owned by that user, and run the command again.",
                        e);
            default ->
                new Problem(
                        "PostgreSQL cannot be reached at " + database.url() + " (" + firstLine(e)
                                + "): start it or correct TREILLE_DB_URL.",
                        e);
        };
    }

    private static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason given");
    }

    @Override
    public void start(Step step) throws IOException {
        try {
            logins().ensure();
        } catch (SQLException e) {
            throw refused(e);
        }
        step.done("ready at " + database.url());
    }

    @Override
    public void stop(Step step) {
        // Not ours to stop.
    }
}
