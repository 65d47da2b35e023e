package fr.treille.tenancy.persistence;

import fr.treille.tenancy.context.CurrentTenant;
import fr.treille.tenancy.context.TenantRefused;
import fr.treille.tenancy.registry.GestionnaireKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * One row, written with the transaction under way and on its connection, straight by JDBC: what every act writes must cost
 * next to nothing, and a statement through Hibernate costs several times one without.
 *
 * <p>The statement asks itself in which schema it is: {@code insert into … select ?, … where current_schema() = ?}.
 */
@ApplicationScoped
public class TenantInsert {

    private final StatementGuard guard = new StatementGuard();

    @Inject
    CurrentTenant current;

    @Inject
    TenantConnections connections;

    /**
     * Inserts the row, for the gestionnaire of the service call under way.
     *
     * @param sql with a place for each value and a last one for the schema
     * @throws TenantRefused.NoTenant outside of a service call
     * @throws IllegalStateException when the row could not be written; the transaction can only be undone then
     */
    public void run(String sql, String... values) {
        GestionnaireKey key =
                current.get().orElseThrow(TenantRefused.NoTenant::new).gestionnaire();
        guard.inspect(sql);
        try {
            Connection connection = connections.join(key);
            try {
                insert(connection, key, sql, values);
            } finally {
                connections.close(connection);
            }
        } catch (SQLException e) {
            connections.undo();
            throw new IllegalStateException("a row could not be written: " + e.getSQLState(), e);
        }
    }

    private static void insert(Connection connection, GestionnaireKey key, String sql, String... values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.setString(values.length + 1, key.schema());
            if (statement.executeUpdate() != 1) {
                throw new SQLException("the connection is not inside of " + key, "3F000");
            }
        }
    }
}
