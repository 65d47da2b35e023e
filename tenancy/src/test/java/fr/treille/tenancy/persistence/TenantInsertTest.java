package fr.treille.tenancy.persistence;

import static fr.treille.tenancy.migration.TestDatabase.execute;
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
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TenantInsertTest {

    private static final TestDatabase DATABASE = TestDatabase.running();
    private static final String INSERT = "insert into reglage (name, value, changed_by, changed_at)"
            + " select ?, ?, ?, now() where current_schema() = ?";

    private final GestionnaireKey key = DATABASE.aGestionnaire();
    private final TestTransaction transaction = new TestTransaction();
    private final TestBorder border = new TestBorder(DATABASE.release());
    private final TenantConnections connections = new TenantConnections();
    private final CurrentTenant current = new CurrentTenant();
    private final TenantInsert insert = new TenantInsert();
    private TenantContext context;
    private OneConnectionPool pool;

    @BeforeEach
    void connect() throws SQLException {
        pool = new OneConnectionPool(DATABASE.app());
        border.knows(key, new CycleDeVie.Actif());
        context = border.admitJob(key, "test");
        connections.dataSource = pool.dataSource();
        connections.transactions = transaction;
        connections.border = border;
        connections.wear = new ConnectionWear();
        insert.connections = connections;
        insert.current = current;
        transaction.begin();
    }

    @AfterEach
    void disconnect() throws SQLException {
        pool.close();
    }

    @Test
    void writesWithTheTransactionThatHasEntered() throws Exception {
        Connection first = connections.open(key);
        execute(first, "insert into reglage values ('a', '1', now(), 'somebody')");

        run("b", "2", "somebody");

        assertThat(list(first, "select value from reglage order by name")).containsExactly("1", "2");
        assertThat(pool.lent()).isEqualTo(1);
        pool.physical().rollback();
        assertThat(list(DATABASE.owner(), "select value from " + key.schema() + ".reglage"))
                .isEmpty();
    }

    @Test
    void entersWhenNobodyHas() throws Exception {
        run("a", "1", "somebody");

        assertThat(pool.lent()).isZero();
        pool.physical().commit();
        assertThat(list(DATABASE.owner(), "select value from " + key.schema() + ".reglage"))
                .containsExactly("1");
    }

    @Test
    void neverWritesElsewhere() throws Exception {
        GestionnaireKey other = DATABASE.aGestionnaire();
        Connection first = connections.open(key);
        execute(first, "reset role", "set local role " + other.schema());

        assertThatThrownBy(() -> run("a", "1", "somebody"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("3F000");

        assertThat(transaction.getRollbackOnly()).isTrue();
        assertThat(list(first, "select value from reglage")).isEmpty();
    }

    @Test
    void refusesAnotherGestionnaireThanTheTransactions() throws Exception {
        GestionnaireKey other = DATABASE.aGestionnaire();
        border.knows(other, new CycleDeVie.Actif());
        connections.open(other);

        assertThatThrownBy(() -> run("a", "1", "somebody")).isInstanceOf(TenantRefused.TwoTenants.class);
    }

    @Test
    void refusesOutsideOfACall() {
        assertThatThrownBy(() -> insert.run(INSERT, "a", "1", "somebody")).isInstanceOf(TenantRefused.NoTenant.class);
        assertThat(pool.lent()).isZero();
    }

    @Test
    void aRowThatTheDatabaseRefusesUndoesTheTransaction() {
        assertThatThrownBy(() -> run("a", "1", "x".repeat(65)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("22001");
        assertThat(transaction.getRollbackOnly()).isTrue();
    }

    @Test
    void readsEachStatementLikeAllOthers() {
        assertThatThrownBy(() -> TestCall.in(current, context, () -> {
                    insert.run("set role " + key.schema());
                    return key;
                }))
                .isInstanceOf(ForbiddenStatement.class);
    }

    private void run(String... values) throws Exception {
        TestCall.in(current, context, () -> {
            insert.run(INSERT, values);
            return key;
        });
    }
}
