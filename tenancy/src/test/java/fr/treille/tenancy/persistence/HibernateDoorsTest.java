package fr.treille.tenancy.persistence;

import static fr.treille.tenancy.migration.TestDatabase.list;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.treille.tenancy.context.CurrentTenant;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.context.TenantRefused;
import fr.treille.tenancy.context.TestBorder;
import fr.treille.tenancy.context.TestCall;
import fr.treille.tenancy.context.TestTransaction;
import fr.treille.tenancy.migration.TestDatabase;
import fr.treille.tenancy.registry.CycleDeVie;
import fr.treille.tenancy.registry.GestionnaireKey;
import jakarta.transaction.Status;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Hibernate makes itself, from the names in persistence.xml, and asks for a gestionnaire and its connections. */
class HibernateDoorsTest {

    private static final TestDatabase DATABASE = TestDatabase.running();

    private final GestionnaireKey key = DATABASE.aGestionnaire();
    private final TestBorder border = new TestBorder(DATABASE.release());
    private final TestTransaction transaction = new TestTransaction();
    private final CurrentTenant current = new CurrentTenant();
    private final TenantConnectionProvider provider = new TenantConnectionProvider();
    private final TenantResolver resolver = new TenantResolver();
    private OneConnectionPool pool;

    @BeforeEach
    void deploy() throws SQLException {
        pool = new OneConnectionPool(DATABASE.app());
        border.knows(key, new CycleDeVie.Actif());
        TenantConnections connections = new TenantConnections();
        connections.dataSource = pool.dataSource();
        connections.transactions = transaction;
        connections.border = border;
        connections.wear = new ConnectionWear();
        TestContainer.holds(Map.of(CurrentTenant.class, current, TenantConnections.class, connections));
    }

    @AfterEach
    void undeploy() throws SQLException {
        pool.close();
    }

    /** Asking it takes longer than a statement. */
    @Test
    void theContainerIsAskedOnce() throws Exception {
        TenantContext context = border.admitJob(key, "test");
        transaction.begin();
        Connection connection = provider.getConnection(key.value());
        resolver.resolveCurrentTenantIdentifier();

        TestContainer.holds(Map.of());

        provider.releaseConnection(key.value(), connection);
        assertThat(pool.lent()).isZero();
        assertThat(TestCall.in(current, context, resolver::resolveCurrentTenantIdentifier))
                .isEqualTo(key.value());
    }

    @Test
    void aSessionIsOfTheGestionnaireOfTheCall() throws Exception {
        TenantContext context = border.admitJob(key, "test");

        assertThat(TestCall.in(current, context, resolver::resolveCurrentTenantIdentifier))
                .isEqualTo(key.value());
    }

    @Test
    void outsideOfACallASessionIsOfNone() {
        assertThat(resolver.resolveCurrentTenantIdentifier()).isEqualTo(TenantResolver.NONE);
        assertThatThrownBy(() -> new GestionnaireKey(TenantResolver.NONE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSessionNeverChangesItsGestionnaire() {
        assertThat(resolver.validateExistingCurrentSessions()).isTrue();
    }

    @Test
    void aConnectionIsInsideTheGestionnaireAndIsGivenBack() throws Exception {
        transaction.begin();

        Connection connection = provider.getConnection(key.value());
        assertThat(list(connection, "select current_user")).containsExactly(key.schema());

        pool.physical().commit();
        transaction.ended(Status.STATUS_COMMITTED);
        provider.releaseConnection(key.value(), connection);
        assertThat(pool.lent()).isZero();
        assertThat(pool.physical().isClosed()).isFalse();
    }

    @Test
    void noneOpensNothing() {
        transaction.begin();

        assertThatThrownBy(() -> provider.getConnection(TenantResolver.NONE))
                .isInstanceOf(TenantRefused.NoTenant.class);
        assertThatThrownBy(provider::getAnyConnection).isInstanceOf(TenantRefused.NoTenant.class);
        assertThat(pool.lent()).isZero();
    }

    @Test
    void whatIsNoKeyOpensNothing() {
        transaction.begin();

        assertThatThrownBy(() -> provider.getConnection("t_other")).isInstanceOf(IllegalArgumentException.class);
        assertThat(pool.lent()).isZero();
    }

    @Test
    void aConnectionOfNobodysIsClosed() throws Exception {
        Connection nobodys = pool.dataSource().getConnection();

        provider.releaseAnyConnection(nobodys);

        assertThat(pool.lent()).isZero();
    }

    @Test
    void theGestionnaireIsChosenOnceInATransaction() {
        assertThat(provider.supportsAggressiveRelease()).isFalse();
    }

    @Test
    void nothingIsBehindTheProvider() {
        assertThat(provider.isUnwrappableAs(TenantConnections.class)).isFalse();
        assertThatThrownBy(() -> provider.unwrap(TenantConnections.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nothing is behind this provider");
    }
}
