package fr.treille.assembly.stack;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** The database of the tests' instance, seen by whoever has one of its logins. */
public record Database(String login, String secret) {

    /** Sees everything. */
    public static Database asSuperuser() {
        return new Database("postgres", "db.superuser.password");
    }

    /** What requests on a gestionnaire's data use. */
    public static Database asApplication() {
        return new Database("treille_app", "db.app.password");
    }

    /** What the registry uses. */
    public static Database asPlatform() {
        return new Database("treille_platform", "db.platform.password");
    }

    /** What the referential uses. */
    public static Database asReferential() {
        return new Database("treille_referential", "db.referential.password");
    }

    /** What defines schemas. */
    public static Database asOwner() {
        return new Database("treille", "db.treille.password");
    }

    public Connection open() throws SQLException {
        return open("pg_catalog");
    }

    /** @param searchPath as the data source sets it */
    public Connection open(String searchPath) throws SQLException {
        int port = Stack.running().part("postgresql").port();
        Properties properties = new Properties();
        properties.setProperty("user", login);
        properties.setProperty("password", OperatorApi.secret(secret));
        properties.setProperty("currentSchema", searchPath);
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/treille", properties);
    }

    /** The first column of what a query finds. */
    public List<String> list(String query, String... parameters) throws SQLException {
        try (Connection connection = open();
                PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            List<String> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        }
    }
}
