package fr.treille.tenancy.migration;

import static fr.treille.tenancy.migration.TestDatabase.execute;
import static fr.treille.tenancy.migration.TestDatabase.list;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.treille.tenancy.registry.GestionnaireKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UpgradeTest {

    private static final TestDatabase DATABASE = TestDatabase.running();

    private final TenantSchemas nextRelease = DATABASE.schemas("fr/treille/tenancy/migration/five.xml");
    private final TenantSchemas brokenRelease = DATABASE.schemas("fr/treille/tenancy/migration/failing.xml");
    private final GestionnaireKey key = DATABASE.aGestionnaire();

    @BeforeEach
    void somebodyWorkedThere() throws SQLException {
        execute(
                DATABASE.owner(),
                "insert into " + key.schema() + ".reglage values"
                        + " ('theme', 'refused', '2026-03-01T10:00:00Z', 'somebody')");
    }

    @Test
    void runsWhatIsMissingAndKeepsTheData() throws Exception {
        assertThat(nextRelease.upgrade(key).changeSets()).isEqualTo(5);

        assertThat(inSchema("select concat_ws('|', name, value, comment) from reglage"))
                .containsExactly("theme|refused|reprise du 2026-03-01");
        assertThat(inSchema("select concat_ws('|', id, name, value) from reglage_history"))
                .containsExactly("1|theme|refused");
        assertThat(inSchema("select to_regclass('ix_reglage_changed_at') is not null"))
                .containsExactly("t");
        assertThat(ids()).endsWith("9001-column", "9002-index", "9003-table", "9004-backfill", "9005-check");
        assertThatThrownBy(() -> inSchema("update reglage set comment = '' returning name"))
                .hasMessageContaining("ck_reglage_comment");
    }

    @Test
    void givesTheSameSchemaAsACreationOfThatRelease() throws Exception {
        GestionnaireKey created = DATABASE.aKey();
        nextRelease.create(created);
        nextRelease.upgrade(key);

        assertThat(Catalogue.of(key.schema())).isEqualTo(Catalogue.of(created.schema()));
    }

    @Test
    void aSecondOneHasNothingToDo() throws Exception {
        nextRelease.upgrade(key);

        assertThat(nextRelease.upgrade(key).changeSets()).isZero();
        assertThat(ids()).endsWith("9005-check").doesNotHaveDuplicates();
    }

    @Test
    void isAllOrNothing() throws Exception {
        List<String> before = Catalogue.of(key.schema());

        assertThatThrownBy(() -> brokenRelease.upgrade(key))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("ck_reglage_value");

        assertThat(Catalogue.of(key.schema())).isEqualTo(before);
        assertThat(inSchema("select value from reglage")).containsExactly("refused");
    }

    @Test
    void goesOnWhereItFailedOnceTheCauseIsGone() throws Exception {
        assertThatThrownBy(() -> brokenRelease.upgrade(key)).isInstanceOf(SQLException.class);
        execute(DATABASE.owner(), "update " + key.schema() + ".reglage set value = 'accepted'");

        assertThat(brokenRelease.upgrade(key).changeSets()).isPositive();
        assertThat(brokenRelease.upgrade(key).changeSets()).isZero();
    }

    @Test
    void theGestionnairesRoleMayUseWhatWasAdded() throws Exception {
        nextRelease.upgrade(key);

        try (Connection connection = DATABASE.app().getConnection()) {
            execute(
                    connection,
                    "set role " + key.schema(),
                    "set search_path to " + key.schema(),
                    "insert into reglage_history (name, value) values ('theme', 'new')",
                    "update reglage_history set value = 'newer' where value = 'new'",
                    "delete from reglage_history where value = 'refused'");
            assertThat(list(connection, "select value from reglage_history")).containsExactly("newer");
        }
    }

    @Test
    void whatIsWrittenOnceStaysSoForTheGestionnairesRole() throws Exception {
        nextRelease.upgrade(key);

        try (Connection connection = DATABASE.app().getConnection()) {
            execute(connection, "set role " + key.schema(), "set search_path to " + key.schema());
            execute(
                    connection,
                    "insert into trace (acte, quoi, compte, nom, en_tant_que, volet, objet, pourquoi, adresse, session, moyen)"
                            + " values ('LISTE', 'essai', 'compte', '', '', '', '', '', '', '', '')");
            for (String change : List.of("update trace set nom = 'x'", "delete from trace", "truncate trace")) {
                assertThatThrownBy(() -> execute(connection, change))
                        .as(change)
                        .hasMessageContaining("permission denied");
            }
            assertThat(list(connection, "select count(*) from trace")).containsExactly("1");
        }
    }

    @Test
    void anUpgradeOfNothingSaysSo() {
        GestionnaireKey nobody = DATABASE.aKey();

        assertThatThrownBy(() -> nextRelease.upgrade(nobody))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("databasechangelog");
    }

    private List<String> ids() throws SQLException {
        return inSchema("select id from databasechangelog order by orderexecuted");
    }

    private List<String> inSchema(String query) throws SQLException {
        try (Connection connection = DATABASE.owner().getConnection()) {
            execute(connection, "set search_path to " + key.schema());
            return list(connection, query);
        }
    }
}
