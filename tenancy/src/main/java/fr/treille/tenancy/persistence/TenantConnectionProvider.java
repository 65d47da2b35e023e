package fr.treille.tenancy.persistence;

import fr.treille.tenancy.context.TenantRefused;
import fr.treille.tenancy.registry.GestionnaireKey;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.SQLException;
import org.hibernate.engine.jdbc.connections.spi.MultiTenantConnectionProvider;
import org.jspecify.annotations.Nullable;

/** Hibernate's way to {@link TenantConnections}: it makes this object itself, from its name. */
public final class TenantConnectionProvider implements MultiTenantConnectionProvider<String> {

    private static final long serialVersionUID = 1L;

    /** Looked up once: asking the container takes longer than a statement. */
    private transient @Nullable TenantConnections connections;

    /** No transaction is outside of every gestionnaire. */
    @Override
    public Connection getAnyConnection() {
        throw new TenantRefused.NoTenant();
    }

    @Override
    public void releaseAnyConnection(Connection connection) throws SQLException {
        connection.close();
    }

    @Override
    public Connection getConnection(String tenant) throws SQLException {
        if (tenant.equals(TenantResolver.NONE)) {
            throw new TenantRefused.NoTenant();
        }
        return connections().open(new GestionnaireKey(tenant));
    }

    @Override
    public void releaseConnection(String tenant, Connection connection) throws SQLException {
        connections().close(connection);
    }

    /** Otherwise Hibernate would choose the gestionnaire anew before each statement. */
    @Override
    public boolean supportsAggressiveRelease() {
        return false;
    }

    @Override
    public boolean isUnwrappableAs(Class<?> type) {
        return false;
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        throw new IllegalArgumentException("nothing is behind this provider: " + type);
    }

    private TenantConnections connections() {
        TenantConnections known = connections;
        if (known == null) {
            known = CDI.current().select(TenantConnections.class).get();
            connections = known;
        }
        return known;
    }
}
