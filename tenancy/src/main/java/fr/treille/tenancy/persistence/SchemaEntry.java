package fr.treille.tenancy.persistence;

import fr.treille.tenancy.registry.GestionnaireKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * What one round trip tells of a connection that was made to enter a gestionnaire's schema: in which state it was before,
 * and where it is now.
 *
 * @param roleBefore {@code none} on a connection that nobody has used, or that was left as it should be
 * @param pathBefore {@link #OWN_SCHEMA} likewise
 * @param schemaNow null when the schema is missing or closed to the role
 * @param backend the server's process behind the connection
 */
record SchemaEntry(
        String roleBefore, String pathBefore, @Nullable String schemaNow, int backend) {

    /**
     * The search path of every connection, set by the data source and never changed: the schema named like the current
     * role. The login has none; a gestionnaire's role has its own. Since PostgreSQL 18 a search path that changes is
     * reported to the driver, which then forgets every statement it has prepared; a role that changes is not.
     */
    static final String OWN_SCHEMA = "\"$user\"";

    private static final String NO_ROLE = "none";

    /**
     * A role that holds until the end of the transaction. Left to right: the state before is read before it is changed, the
     * schema afterwards.
     */
    private static final String ENTER = """
            select current_setting('role'), current_setting('search_path'),
                   set_config('role', ?, true), current_schema(), pg_backend_pid()""";

    /** insufficient_privilege: the login may not take the role, or its backend does not know yet that it may. */
    private static final String MAY_NOT = "42501";

    /** invalid_parameter_value: there is no such role. */
    private static final String MISSING = "22023";

    static SchemaEntry into(Connection connection, GestionnaireKey key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ENTER)) {
            statement.setString(1, key.schema());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new SchemaEntry(row.getString(1), row.getString(2), row.getString(4), row.getInt(5));
            }
        }
    }

    static boolean isShut(SQLException failure) {
        return MAY_NOT.equals(failure.getSQLState());
    }

    static boolean isMissing(SQLException failure) {
        return MISSING.equals(failure.getSQLState());
    }

    /** As a connection is that nobody has used, or that everybody left as they should. */
    boolean wasClean() {
        return roleBefore.equals(NO_ROLE) && pathBefore.equals(OWN_SCHEMA);
    }

    /** As this transaction left it a moment ago. */
    boolean wasInside(GestionnaireKey key) {
        return roleBefore.equals(key.schema()) && pathBefore.equals(OWN_SCHEMA);
    }

    boolean isInside(GestionnaireKey key) {
        return key.schema().equals(schemaNow);
    }
}
