package fr.treille.tenancy.persistence;

import fr.treille.tenancy.registry.GestionnaireKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one round trip tells of a connection that was made to enter a gestionnaire's schema: in which state it was before,
 * and where it is now.
 *
 * @param roleBefore {@code none} on a connection that nobody has used, or that was left as it should be
 * @param pathBefore {@link #NOWHERE} likewise
 * @param schemaNow null when the schema is missing or closed to the role
 * @param backend the server's process behind the connection
 */
record SchemaEntry(
        String roleBefore, String pathBefore, @Nullable String schemaNow, int backend) {

    /** The search path of a new connection, set by the data source: no schema that holds anybody's tables. */
    static final String NOWHERE = "pg_catalog";

    private static final String NO_ROLE = "none";

    /**
     * Settings that hold until the end of the transaction, by a function and not by {@code SET}: the driver sees a
     * {@code SET search_path} and then forgets every statement it has prepared. Left to right: the state before is read
     * before it is changed.
     */
    private static final String ENTER = """
            select current_setting('role'), current_setting('search_path'),
                   set_config('search_path', ?, true), set_config('role', ?, true),
                   current_schema(), pg_backend_pid()""";

    /** insufficient_privilege: the role was taken away from the login role; invalid_parameter_value: it is missing. */
    private static final Set<String> REFUSALS = Set.of("42501", "22023");

    static SchemaEntry into(Connection connection, GestionnaireKey key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ENTER)) {
            statement.setString(1, key.schema());
            statement.setString(2, key.schema());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new SchemaEntry(row.getString(1), row.getString(2), row.getString(5), row.getInt(6));
            }
        }
    }

    static boolean isRefusal(SQLException failure) {
        return REFUSALS.contains(String.valueOf(failure.getSQLState()));
    }

    /** As a connection is that nobody has used, or that everybody left as they should. */
    boolean wasClean() {
        return roleBefore.equals(NO_ROLE) && pathBefore.equals(NOWHERE);
    }

    /** As this transaction left it a moment ago. */
    boolean wasInside(GestionnaireKey key) {
        return roleBefore.equals(key.schema()) && pathBefore.equals(key.schema());
    }

    boolean isInside(GestionnaireKey key) {
        return key.schema().equals(schemaNow);
    }
}
