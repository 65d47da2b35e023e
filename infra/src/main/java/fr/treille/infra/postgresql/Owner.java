package fr.treille.infra.postgresql;

import fr.treille.infra.instance.External;
import fr.treille.infra.problem.Problem;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The login that a PostgreSQL of somebody else gave us: checked for what the product needs, never given it by us. */
record Owner(External.Database database, Connection connection) {

    /** Before it, who may create roles may take any of them. */
    private static final int OLDEST = 16;

    void requireFit() throws SQLException {
        requireRecent(connection.getMetaData().getDatabaseMajorVersion());
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        SELECT rolsuper OR rolcreaterole, has_database_privilege(current_database(), 'CREATE'),
                               quote_ident(current_user), quote_ident(current_database())
                        FROM pg_roles WHERE rolname = current_user""")) {
            row.next();
            if (!row.getBoolean(1)) {
                throw mayNot("create the role of each gestionnaire", "ALTER ROLE " + row.getString(3) + " CREATEROLE;");
            }
            if (!row.getBoolean(2)) {
                throw mayNot(
                        "create the schema of each gestionnaire",
                        "GRANT CREATE ON DATABASE " + row.getString(4) + " TO " + row.getString(3) + ";");
            }
        }
    }

    void requireRecent(int version) {
        if (version < OLDEST) {
            throw new Problem("PostgreSQL at " + database.url() + " is version " + version + ", Treille needs " + OLDEST
                    + " or newer: upgrade it or correct TREILLE_DB_URL.");
        }
    }

    private Problem mayNot(String what, String sql) {
        return new Problem("User " + database.user() + " may not " + what + " in " + database.url() + ": run \"" + sql
                + "\" there as a superuser, then the command again.");
    }
}
