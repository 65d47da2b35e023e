package fr.treille.infra.postgresql;

import fr.treille.infra.instance.External;
import fr.treille.infra.instance.Secrets;
import fr.treille.infra.problem.Problem;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.postgresql.PGConnection;

/**
 * The three logins by which the application works: without any right of their own, they get theirs from the application.
 */
record Logins(External.Database owner, Secrets secrets) {

    private static final String ATTRIBUTES =
            " LOGIN NOINHERIT NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS";

    private static final String NOT_ALLOWED = "42501";

    External.Database application() throws IOException {
        return login("treille_app", "db.app.password");
    }

    External.Database platform() throws IOException {
        return login("treille_platform", "db.platform.password");
    }

    External.Database referential() throws IOException {
        return login("treille_referential", "db.referential.password");
    }

    private External.Database login(String user, String secret) throws IOException {
        return new External.Database(owner.url(), user, secrets.secret(secret));
    }

    /** Creates those that are missing and sets the password of each again. */
    void ensure() throws IOException, SQLException {
        try (Connection connection = Connections.open(owner)) {
            for (External.Database login : List.of(application(), platform(), referential())) {
                ensure(connection, login);
            }
        }
    }

    private void ensure(Connection connection, External.Database login) throws SQLException {
        if (!harmless(connection, login.user())) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("CREATE ROLE " + statement.enquoteIdentifier(login.user(), true) + ATTRIBUTES);
            }
        }
        try {
            // Hashed on our side: not even a failing statement shows it in the server's log.
            connection
                    .unwrap(PGConnection.class)
                    .alterUserPassword(login.user(), login.password().toCharArray(), "scram-sha-256");
        } catch (SQLException e) {
            if (NOT_ALLOWED.equals(e.getSQLState())) {
                throw anothers(login.user(), e);
            }
            throw e;
        }
    }

    private Problem anothers(String user, SQLException e) {
        return new Problem(
                "The role " + user + " of " + owner.url() + " was made by somebody else than " + owner.user()
                        + ", perhaps by another Treille on that server, which must stay its only one: if it is free, run"
                        + " \"GRANT " + user + " TO \"" + owner.user()
                        + "\" WITH ADMIN TRUE, INHERIT FALSE, SET FALSE;\""
                        + " there as a superuser, then the command again.",
                e);
    }

    /** Whether it exists; refuses one to which somebody gave power. */
    private boolean harmless(Connection connection, String user) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
                SELECT rolsuper OR rolcreatedb OR rolcreaterole OR rolreplication OR rolbypassrls OR rolinherit
                       OR NOT rolcanlogin
                FROM pg_roles WHERE rolname = ?""")) {
            query.setString(1, user);
            try (ResultSet rows = query.executeQuery()) {
                if (!rows.next()) {
                    return false;
                }
                if (rows.getBoolean(1)) {
                    throw new Problem("The role " + user + " of " + owner.url()
                            + " has other rights than Treille gives it: run \"ALTER ROLE " + user + ATTRIBUTES
                            + ";\" there as a superuser, then the command again.");
                }
                return true;
            }
        }
    }
}
