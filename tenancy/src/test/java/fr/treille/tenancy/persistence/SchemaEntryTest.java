package fr.treille.tenancy.persistence;

import static fr.treille.tenancy.migration.TestDatabase.execute;
import static fr.treille.tenancy.migration.TestDatabase.list;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.treille.tenancy.migration.TestDatabase;
import fr.treille.tenancy.registry.GestionnaireKey;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaEntryTest {

    private static final TestDatabase DATABASE = TestDatabase.running();

    private final GestionnaireKey key = DATABASE.aGestionnaire();
    private Connection connection;

    @BeforeEach
    void connect() throws SQLException {
        connection = DATABASE.app().getConnection();
        connection.setAutoCommit(false);
    }

    @AfterEach
    void disconnect() throws SQLException {
        connection.close();
    }

    @Test
    void aNewConnectionWasCleanAndIsInside() throws Exception {
        SchemaEntry entry = SchemaEntry.into(connection, key);

        assertThat(entry.wasClean()).isTrue();
        assertThat(entry.isInside(key)).isTrue();
        assertThat(entry.wasInside(key)).isFalse();
        assertThat(list(connection, "select current_user || '/' || current_schema()"))
                .containsExactly(key.schema() + "/" + key.schema());
        assertThat(list(connection, "select * from reglage")).isEmpty();
        assertThat(list(connection, "select pg_backend_pid()")).containsExactly("" + entry.backend());
    }

    @Test
    void theSecondEntryOfATransactionFindsItInside() throws Exception {
        SchemaEntry.into(connection, key);

        SchemaEntry again = SchemaEntry.into(connection, key);

        assertThat(again.wasInside(key)).isTrue();
        assertThat(again.isInside(key)).isTrue();
        assertThat(again.wasClean()).isFalse();
    }

    @Test
    void insideOneIsNotInsideAnother() throws Exception {
        SchemaEntry.into(connection, key);

        SchemaEntry entry = SchemaEntry.into(connection, DATABASE.aGestionnaire());

        assertThat(entry.isInside(key)).isFalse();
        assertThat(entry.wasClean()).isFalse();
        assertThat(entry.wasInside(key)).isTrue();
    }

    @Test
    void theSettingsVanishAtCommit() throws Exception {
        SchemaEntry.into(connection, key);
        connection.commit();

        assertNowhere();
    }

    @Test
    void theSettingsVanishAtRollback() throws Exception {
        SchemaEntry.into(connection, key);
        connection.rollback();

        assertNowhere();
    }

    @Test
    void theSettingsVanishWhenAStatementFails() throws Exception {
        SchemaEntry.into(connection, key);
        assertThatThrownBy(() -> execute(connection, "select 1 / 0")).isInstanceOf(SQLException.class);
        connection.rollback();

        assertNowhere();
    }

    @Test
    void manyEntriesOnOneConnectionEachFindTheirOwn() throws Exception {
        GestionnaireKey other = DATABASE.aGestionnaire();
        // More often than the driver needs to prepare a statement on the server.
        for (int i = 0; i < 12; i++) {
            GestionnaireKey each = i % 2 == 0 ? key : other;
            SchemaEntry entry = SchemaEntry.into(connection, each);
            execute(connection, "insert into reglage values ('" + i + "', '" + each + "', now(), 'somebody')");
            assertThat(entry.wasClean()).isTrue();
            assertThat(list(connection, "select distinct value from reglage")).containsExactly(each.value());
            connection.commit();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"shut", "without role", "unknown"})
    void aRefusalIsKnownForWhatItIs(String what) throws Exception {
        GestionnaireKey refused =
                switch (what) {
                    case "shut" -> shut();
                    case "without role" -> withoutRole();
                    default -> DATABASE.aKey();
                };

        assertThatThrownBy(() -> SchemaEntry.into(connection, refused))
                .isInstanceOfSatisfying(SQLException.class, failure -> {
                    assertThat(SchemaEntry.isShut(failure)).isEqualTo(what.equals("shut"));
                    assertThat(SchemaEntry.isMissing(failure)).isEqualTo(!what.equals("shut"));
                });
        connection.rollback();
        assertNowhere();
    }

    @Test
    void whatTheDatabaseFailsAtOtherwiseIsNoRefusal() {
        assertThatThrownBy(() -> execute(connection, "select 1 / 0"))
                .isInstanceOfSatisfying(SQLException.class, failure -> {
                    assertThat(SchemaEntry.isShut(failure)).isFalse();
                    assertThat(SchemaEntry.isMissing(failure)).isFalse();
                });
        assertThat(SchemaEntry.isShut(new SQLException("no state"))).isFalse();
        assertThat(SchemaEntry.isMissing(new SQLException("no state"))).isFalse();
    }

    @Test
    void aMissingSchemaIsSeen() throws Exception {
        execute(DATABASE.owner(), "drop schema " + key.schema() + " cascade");

        assertThat(SchemaEntry.into(connection, key).isInside(key)).isFalse();
    }

    @Test
    void aSchemaThatItsRoleMayNotUseIsSeen() throws Exception {
        execute(DATABASE.owner(), "revoke usage on schema " + key.schema() + " from " + key.schema());

        assertThat(SchemaEntry.into(connection, key).isInside(key)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"set role %s", "set search_path to %s", "set search_path to public", "set role treille_app"})
    void whatAnEarlierUseLeftIsSeen(String left) throws Exception {
        execute(connection, left.formatted(key.schema()));
        connection.commit();

        assertThat(SchemaEntry.into(connection, key).wasClean()).isFalse();
    }

    @Test
    void oneSettingLeftIsNotHavingBeenInside() throws Exception {
        execute(connection, "set local role " + key.schema(), "set local search_path to public");

        assertThat(SchemaEntry.into(connection, key).wasInside(key)).isFalse();
    }

    private void assertNowhere() throws SQLException {
        assertThat(list(connection, "select current_setting('role') || '/' || current_setting('search_path')"))
                .containsExactly("none/\"$user\"");
        assertThatThrownBy(() -> execute(connection, "select * from " + key.schema() + ".reglage"))
                .hasMessageContaining("permission denied");
    }

    private GestionnaireKey shut() {
        DATABASE.schemas().shut(key);
        return key;
    }

    private GestionnaireKey withoutRole() throws SQLException {
        execute(
                DATABASE.superuser(),
                "drop owned by " + key.schema(),
                "revoke " + key.schema() + " from treille_app",
                "drop role " + key.schema());
        return key;
    }
}
