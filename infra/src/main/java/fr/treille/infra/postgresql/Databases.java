package fr.treille.infra.postgresql;

import fr.treille.infra.instance.External;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The roles and databases in our own server. */
record Databases(External.Database asSuperuser) {

    /** Creates the role and its database of the same name, or sets the role's password again. */
    void ensure(String name, String password) throws SQLException {
        try (Connection connection = Connections.open(asSuperuser);
                Statement statement = connection.createStatement()) {
            String role = exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", name) ? "ALTER" : "CREATE";
            // Utility statements take no parameters; the server quotes for us.
            statement.execute(role + " ROLE " + statement.enquoteIdentifier(name, true) + " LOGIN PASSWORD "
                    + statement.enquoteLiteral(password));
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
                statement.execute("CREATE DATABASE " + statement.enquoteIdentifier(name, true) + " OWNER "
                        + statement.enquoteIdentifier(name, true));
            }
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
