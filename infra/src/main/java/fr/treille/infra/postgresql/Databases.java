package fr.treille.infra.postgresql;

import fr.treille.infra.instance.External;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The roles and databases in our own server. */
record Databases(External.Database asSuperuser) {

    private static final String ROLE = "SELECT 1 FROM pg_roles WHERE rolname = ?";

    /** What a role may do beside owning its database. */
    enum Right {
        NONE("NOCREATEROLE"),
        CREATE_ROLES("CREATEROLE");

        private final String sql;

        Right(String sql) {
            this.sql = sql;
        }
    }

    /** Creates the role and its database of the same name, or sets the role's password and right again. */
    void ensure(String name, String password, Right right) throws SQLException {
        try (Connection connection = Connections.open(asSuperuser);
                Statement statement = connection.createStatement()) {
            String role = exists(connection, ROLE, name) ? "ALTER" : "CREATE";
            // Utility statements take no parameters; the server quotes for us.
            statement.execute(role + " ROLE " + statement.enquoteIdentifier(name, true) + " LOGIN " + right.sql
                    + " PASSWORD "
                    + statement.enquoteLiteral(password));
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
                statement.execute("CREATE DATABASE " + statement.enquoteIdentifier(name, true) + " OWNER "
                        + statement.enquoteIdentifier(name, true));
            }
        }
    }

    /** Whether the server answers and knows all these roles. */
    boolean hold(List<String> roles) {
        try (Connection connection = Connections.open(asSuperuser)) {
            for (String role : roles) {
                if (!exists(connection, ROLE, role)) {
                    return false;
                }
            }
            return true;
        } catch (SQLException down) {
            return false;
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }
}
