package fr.treille.infra.postgresql;

import fr.treille.infra.instance.External;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.postgresql.Driver;

/** Connections that give up soon. */
public final class Connections {

    private static final String SECONDS = "5";

    private Connections() {}

    public static Connection open(External.Database database) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", database.user());
        properties.setProperty("password", database.password());
        properties.setProperty("connectTimeout", SECONDS);
        properties.setProperty("loginTimeout", SECONDS);
        properties.setProperty("socketTimeout", "30");
        properties.setProperty("ApplicationName", "treille launcher");
        Connection connection = new Driver().connect(database.url(), properties);
        if (connection == null) {
            throw new SQLException("not an address of PostgreSQL: " + database.url());
        }
        return connection;
    }

    static boolean answers(External.Database database) {
        try (Connection connection = open(database)) {
            return connection.isValid(5);
        } catch (SQLException down) {
            return false;
        }
    }
}
