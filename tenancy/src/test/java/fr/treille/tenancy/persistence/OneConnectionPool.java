package fr.treille.tenancy.persistence;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * As the server's pool within one transaction: whoever asks gets a handle of their own on the same connection, and closing
 * the handle gives it back.
 */
final class OneConnectionPool implements AutoCloseable {

    private final Connection physical;
    private int lent;
    private boolean over;

    OneConnectionPool(DataSource database) throws SQLException {
        physical = database.getConnection();
        physical.setAutoCommit(false);
    }

    DataSource dataSource() {
        return proxy(DataSource.class, (self, method, arguments) -> {
            if (method.getName().equals("getConnection")) {
                return handle();
            }
            throw new UnsupportedOperationException(method.getName());
        });
    }

    private Connection handle() {
        lent++;
        return proxy(Connection.class, (self, method, arguments) -> switch (method.getName()) {
            case "close" -> {
                lent--;
                yield null;
            }
            case "hashCode" -> System.identityHashCode(self);
            case "equals" -> self == arguments[0];
            default -> {
                if (over) {
                    throw new SQLException("the transaction is over: a handle can only be closed");
                }
                try {
                    yield method.invoke(physical, arguments);
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            }
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(OneConnectionPool.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /** As in the server, a handle that outlives its transaction does nothing but close. */
    void transactionIsOver() throws SQLException {
        physical.commit();
        over = true;
    }

    Connection physical() {
        return physical;
    }

    /** Handles that nobody gave back yet. */
    int lent() {
        return lent;
    }

    @Override
    public void close() throws SQLException {
        physical.close();
    }
}
