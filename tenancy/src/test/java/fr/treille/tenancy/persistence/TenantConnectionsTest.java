package fr.treille.tenancy.persistence;

import static fr.treille.tenancy.migration.TestDatabase.execute;
import static fr.treille.tenancy.migration.TestDatabase.list;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.treille.tenancy.context.StaleSession;
import fr.treille.tenancy.context.TenantRefused;
import fr.treille.tenancy.context.TestBorder;
import fr.treille.tenancy.context.TestTransaction;
import fr.treille.tenancy.migration.TestDatabase;
import fr.treille.tenancy.registry.CycleDeVie;
import fr.treille.tenancy.registry.GestionnaireKey;
import jakarta.transaction.Status;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TenantConnectionsTest {

    private static final TestDatabase DATABASE = TestDatabase.running();

    private final GestionnaireKey key = DATABASE.aGestionnaire();
    private final TestTransaction transaction = new TestTransaction();
    private final TestBorder border = new TestBorder(DATABASE.release());
    private final TenantConnections connections = new TenantConnections();
    private OneConnectionPool pool;

    @BeforeEach
    void connect() throws SQLException {
        pool = new OneConnectionPool(DATABASE.app());
        connections.dataSource = pool.dataSource();
        connections.transactions = transaction;
        connections.border = border;
        connections.wear = new ConnectionWear();
        border.knows(key, new CycleDeVie.Actif());
    }

    @AfterEach
    void disconnect() throws SQLException {
        pool.close();
    }

    @Test
    void aConnectionIsInsideUntilTheEndOfTheTransaction() throws Exception {
        transaction.begin();
        try (Connection connection = connections.open(key)) {
            execute(connection, "insert into reglage values ('theme', 'sombre', now(), 'somebody')");
        }
        commit();

        assertThat(list(DATABASE.owner(), "select value from " + key.schema() + ".reglage"))
                .containsExactly("sombre");
        assertThat(list(pool.physical(), "select current_user")).containsExactly("treille_app");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                Status.STATUS_NO_TRANSACTION,
                Status.STATUS_COMMITTED,
                Status.STATUS_COMMITTING,
                Status.STATUS_MARKED_ROLLBACK
            })
    void nothingIsOpenedOutsideOfATransaction(int status) {
        transaction.ended(status);

        assertThatThrownBy(() -> connections.open(key))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no transaction is active");
        assertThat(pool.lent()).isZero();
    }

    @Test
    void oneTransactionNeverWorksForTwoGestionnaires() throws Exception {
        GestionnaireKey other = DATABASE.aGestionnaire();
        transaction.begin();
        Connection first = connections.open(key);

        assertThatThrownBy(() -> connections.open(other)).isInstanceOf(TenantRefused.TwoTenants.class);

        assertThat(transaction.getRollbackOnly()).isTrue();
        assertThat(pool.lent()).isEqualTo(1);
        assertThat(list(first, "select current_user")).containsExactly(key.schema());
    }

    @Test
    void theSameGestionnaireTwiceInOneTransactionIsTheSameWork() throws Exception {
        transaction.begin();
        Connection first = connections.open(key);
        execute(first, "insert into reglage values ('theme', 'sombre', now(), 'somebody')");

        Connection second = connections.open(key);

        assertThat(list(second, "select value from reglage")).containsExactly("sombre");
        assertThat(list(first, "select value from reglage")).containsExactly("sombre");
    }

    @Test
    void theNextTransactionWorksForAnotherGestionnaire() throws Exception {
        GestionnaireKey other = DATABASE.aGestionnaire();
        transaction.begin();
        connections.close(connections.open(key));
        commit();

        transaction.begin();
        Connection next = connections.open(other);

        assertThat(list(next, "select current_user")).containsExactly(other.schema());
    }

    @ParameterizedTest
    @ValueSource(strings = {"set role %s", "set search_path to %s", "set search_path to public"})
    void aConnectionThatIsNotCleanIsDestroyed(String left) throws Exception {
        execute(pool.physical(), left.formatted(key.schema()));
        pool.physical().commit();
        transaction.begin();

        assertDestroyed();
    }

    @ParameterizedTest
    @ValueSource(strings = {"set local role none", "set local search_path to pg_catalog"})
    void aConnectionThatLeftItsGestionnaireMeanwhileIsDestroyed(String left) throws Exception {
        transaction.begin();
        execute(connections.open(key), left);

        assertDestroyed();
    }

    private void assertDestroyed() throws SQLException {
        int lentBefore = pool.lent();

        assertThatThrownBy(() -> connections.open(key))
                .isInstanceOfSatisfying(SQLException.class, failure -> assertThat(failure.getSQLState())
                        .isEqualTo("08003"));

        assertThat(pool.physical().isClosed()).isTrue();
        assertThat(pool.lent()).isEqualTo(lentBefore);
        assertThat(transaction.getRollbackOnly()).isTrue();
    }

    @Test
    void theNumberOfAConnectionThatWasDestroyedBeginsAnew() throws Exception {
        int backend = aBackendThatServedNearlyEnough();
        execute(pool.physical(), "set role " + key.schema());
        pool.physical().commit();
        transaction.begin();

        assertDestroyed();

        assertThat(connections.wear.used(backend, new GestionnaireKey("g-last")))
                .isFalse();
    }

    @Test
    void aFailureThatIsNoRefusalIsHandedOnAsItIs() throws Exception {
        pool.physical().close();
        transaction.begin();

        assertThatThrownBy(() -> connections.open(key))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("closed");

        assertThat(transaction.getRollbackOnly()).isTrue();
        assertThat(pool.lent()).isZero();
    }

    @Test
    void aFrozenGestionnaireIsSaidToBe() {
        border.knows(key, new CycleDeVie.Gele());
        DATABASE.schemas().shut(key);

        assertRefused(key, TenantRefused.FrozenTenant.class, "frozen");
    }

    @Test
    void aClosedGestionnaireIsSaidToBe() {
        border.knows(key, new CycleDeVie.Clos());
        DATABASE.schemas().shut(key);

        assertRefused(key, TenantRefused.ClosedTenant.class, "closed");
    }

    @Test
    void aGestionnaireThatIsGoneIsNotHosted() {
        border.knows(key, new CycleDeVie.Detruit());
        DATABASE.schemas().drop(key);

        assertRefused(key, TenantRefused.UnknownTenant.class, "does not host");
    }

    @Test
    void aGestionnaireThatNeverWasIsNotHosted() {
        assertRefused(DATABASE.aKey(), TenantRefused.UnknownTenant.class, "does not host");
    }

    @Test
    void aGestionnaireThatWasSetAsideIsSaidToBe() {
        border.knows(key, new CycleDeVie.Actif(), Optional.of(DATABASE.release().version()), Optional.of("failed"));
        DATABASE.schemas().shut(key);

        assertRefused(key, TenantRefused.UnavailableTenant.class, "set aside");
    }

    @Test
    void aServedGestionnaireWhoseSchemaIsMissingCantBeServed() throws Exception {
        execute(DATABASE.owner(), "drop schema " + key.schema() + " cascade");

        assertRefused(key, TenantRefused.UnavailableTenant.class, "is missing");
    }

    @Test
    void aServedGestionnaireWhoseRoleIsMissingCantBeServed() throws Exception {
        execute(
                DATABASE.superuser(),
                "drop owned by " + key.schema(),
                "revoke " + key.schema() + " from treille_app",
                "drop role " + key.schema());

        assertRefused(key, TenantRefused.UnavailableTenant.class, "is missing");
    }

    /** Its backend may only not know yet: another one is asked. */
    @Test
    void aConnectionThatRefusesWhatTheRegistryServesIsEndedAndTheCallCanBeMadeAgain() throws Exception {
        DATABASE.schemas().shut(key);
        transaction.begin();

        assertThatThrownBy(() -> connections.open(key))
                .isInstanceOf(StaleSession.class)
                .hasMessageContaining(key.value());

        assertThat(transaction.getRollbackOnly()).isTrue();
        assertThat(pool.physical().isClosed()).isTrue();
    }

    private void assertRefused(GestionnaireKey refused, Class<? extends TenantRefused> type, String words) {
        transaction.begin();

        assertThatThrownBy(() -> connections.open(refused)).isInstanceOf(type).hasMessageContaining(words);

        assertThat(transaction.getRollbackOnly()).isTrue();
        assertThat(pool.lent()).isZero();
    }

    @Test
    void aRefusalLeavesAConnectionThatServesOthers() throws Exception {
        border.knows(key, new CycleDeVie.Gele());
        DATABASE.schemas().shut(key);
        assertRefused(key, TenantRefused.FrozenTenant.class, "frozen");
        pool.physical().rollback();

        GestionnaireKey other = DATABASE.aGestionnaire();
        transaction.begin();

        assertThat(list(connections.open(other), "select current_user")).containsExactly(other.schema());
    }

    @ParameterizedTest
    @ValueSource(ints = {Status.STATUS_COMMITTED, Status.STATUS_ROLLEDBACK, Status.STATUS_NO_TRANSACTION})
    void aWornConnectionEndsOnceTheTransactionIsOver(int over) throws Exception {
        Connection worn = aWornConnection();
        pool.transactionIsOver();
        transaction.ended(over);

        connections.close(worn);

        assertThat(pool.physical().isClosed()).isTrue();
        assertThat(pool.lent()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {Status.STATUS_ACTIVE, Status.STATUS_COMMITTING, Status.STATUS_MARKED_ROLLBACK})
    void aWornConnectionNeverEndsUnderATransaction(int underWay) throws Exception {
        Connection worn = aWornConnection();
        execute(worn, "insert into reglage values ('theme', 'sombre', now(), 'somebody')");
        transaction.ended(underWay);

        connections.close(worn);

        pool.physical().commit();
        assertThat(list(DATABASE.owner(), "select value from " + key.schema() + ".reglage"))
                .containsExactly("sombre");
    }

    @Test
    void aConnectionThatIsNotWornIsGivenBack() throws Exception {
        transaction.begin();
        Connection connection = connections.open(key);
        commit();

        connections.close(connection);

        assertThat(pool.physical().isClosed()).isFalse();
        assertThat(pool.lent()).isZero();
    }

    private Connection aWornConnection() throws SQLException {
        aBackendThatServedNearlyEnough();
        transaction.begin();
        return connections.open(key);
    }

    private int aBackendThatServedNearlyEnough() throws SQLException {
        int backend = Integer.parseInt(
                list(pool.physical(), "select pg_backend_pid()").getFirst());
        for (int i = 1; i < ConnectionWear.MOST_GESTIONNAIRES; i++) {
            connections.wear.used(backend, new GestionnaireKey("g-" + i));
        }
        return backend;
    }

    private void commit() throws SQLException {
        pool.physical().commit();
        transaction.ended(Status.STATUS_COMMITTED);
    }
}
