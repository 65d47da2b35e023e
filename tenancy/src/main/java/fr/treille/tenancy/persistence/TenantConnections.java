package fr.treille.tenancy.persistence;

import fr.treille.tenancy.context.Border;
import fr.treille.tenancy.context.StaleSession;
import fr.treille.tenancy.context.TenantRefused;
import fr.treille.tenancy.context.TransactionTenant;
import fr.treille.tenancy.registry.GestionnaireKey;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/** Connections that are inside one gestionnaire's schema until the end of the transaction. */
@ApplicationScoped
class TenantConnections {

    private static final Logger LOG = Logger.getLogger(TenantConnections.class);
    private static final Object ENTERED = TenantConnections.class.getName();
    private static final String CONNECTION_IS_GONE = "08003";

    @Resource(lookup = "java:jboss/datasources/treille")
    DataSource dataSource;

    @Resource(lookup = "java:jboss/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    @Inject
    Border border;

    @Inject
    ConnectionWear wear;

    /** Handles that are to be given back for the last time, and the connection behind each. */
    private final Map<Connection, Connection> worn = Collections.synchronizedMap(new IdentityHashMap<>());

    /**
     * A connection inside this gestionnaire's schema.
     *
     * @throws TenantRefused when this transaction works for another one, or this one can't be entered
     * @throws IllegalStateException outside of a transaction: settings that nothing undoes are never made
     */
    Connection open(GestionnaireKey key) throws SQLException {
        requireOneTenant(key);
        Connection connection = dataSource.getConnection();
        boolean inside = false;
        try {
            enter(connection, key);
            inside = true;
            return connection;
        } finally {
            if (!inside) {
                transactions.setRollbackOnly();
                connection.close();
            }
        }
    }

    /**
     * Another handle on the connection of the transaction under way, which has entered this gestionnaire's schema already;
     * enters it when it has not. Nothing is asked of the server again: the statement must tell by itself where it is.
     */
    Connection join(GestionnaireKey key) throws SQLException {
        if (transactions.getResource(ENTERED) == null) {
            return open(key);
        }
        requireOneTenant(key);
        return dataSource.getConnection();
    }

    /** What was done in the transaction under way must not be kept. */
    void undo() {
        transactions.setRollbackOnly();
    }

    private void requireOneTenant(GestionnaireKey key) {
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException(
                    "no transaction is active: a gestionnaire's data is read and written in one");
        }
        // The server gives all who ask within one transaction the same physical connection.
        TransactionTenant.claim(transactions, key);
    }

    private void enter(Connection connection, GestionnaireKey key) throws SQLException {
        SchemaEntry entry;
        try {
            entry = SchemaEntry.into(connection, key);
        } catch (SQLException e) {
            throw refusal(connection, key, e);
        }
        boolean again = transactions.getResource(ENTERED) != null;
        boolean clean = again ? entry.wasInside(key) : entry.wasClean();
        if (!clean) {
            destroy(connection, entry.backend());
        }
        if (!entry.isInside(key)) {
            throw border.explain(key);
        }
        transactions.putResource(ENTERED, entry.backend());
        if (wear.used(entry.backend(), key)) {
            worn.put(connection, physical(connection));
        }
    }

    private RuntimeException refusal(Connection connection, GestionnaireKey key, SQLException failure)
            throws SQLException {
        if (SchemaEntry.isMissing(failure)) {
            return border.explain(key);
        }
        if (!SchemaEntry.isShut(failure)) {
            throw failure;
        }
        Optional<TenantRefused> known = border.known(key);
        if (known.isPresent()) {
            return known.get();
        }
        connection.abort(Runnable::run);
        return new StaleSession(key);
    }

    private void destroy(Connection connection, int backend) throws SQLException {
        LOG.errorf("a connection came back with the settings of an earlier use and was destroyed: backend %d", backend);
        wear.forget(backend);
        connection.abort(Runnable::run);
        throw new SQLException("the connection was not clean and was destroyed: try again", CONNECTION_IS_GONE);
    }

    /** Gives the connection back, or ends it when it has served long enough. */
    void close(Connection connection) throws SQLException {
        Connection behind = worn.remove(connection);
        try {
            if (behind != null && transactionIsOver()) {
                // Past its transaction a handle does nothing any more; the pool sees at its next use that this is gone.
                behind.abort(Runnable::run);
            }
        } finally {
            connection.close();
        }
    }

    private static Connection physical(Connection connection) throws SQLException {
        return (Connection) connection.unwrap(PGConnection.class);
    }

    private boolean transactionIsOver() {
        return switch (transactions.getTransactionStatus()) {
            case Status.STATUS_COMMITTED, Status.STATUS_ROLLEDBACK, Status.STATUS_NO_TRANSACTION -> true;
            default -> false;
        };
    }
}
