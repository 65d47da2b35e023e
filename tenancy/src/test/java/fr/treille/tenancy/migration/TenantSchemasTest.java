package fr.treille.tenancy.migration;

import static fr.treille.tenancy.migration.TestDatabase.execute;
import static fr.treille.tenancy.migration.TestDatabase.list;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.treille.tenancy.registry.GestionnaireKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TenantSchemasTest {

    private static final TestDatabase DATABASE = TestDatabase.running();
    private static final String NOT_ALLOWED = "42501";

    private final TenantSchemas schemas = DATABASE.schemas();
    private final GestionnaireKey key = DATABASE.aGestionnaire();

    @Test
    void creatingAgainKeepsTheData() throws Exception {
        inside("insert into reglage values ('theme', 'sombre', now(), 'somebody')");

        schemas.create(key);

        assertThat(asOwner("select value from %s.reglage")).containsExactly("sombre");
    }

    @Test
    void creatingAgainMakesAMissingRoleAnew() throws Exception {
        inside("insert into reglage values ('theme', 'sombre', now(), 'somebody')");
        loseTheRole();

        schemas.create(key);

        inside("update reglage set value = 'clair'", "select nextval('invitation_seq')");
        assertThat(asOwner("select value from %s.reglage")).containsExactly("clair");
    }

    @Test
    void aRoleMadeAnewMayAlsoUseWhatLaterReleasesAdd() throws Exception {
        loseTheRole();
        schemas.create(key);

        DATABASE.schemas("fr/treille/tenancy/migration/five.xml").upgrade(key);

        assertThatCode(() -> inside("select * from reglage_history")).doesNotThrowAnyException();
    }

    @Test
    void droppingLeavesNeitherSchemaNorRoleAndMayBeRepeated() throws Exception {
        schemas.drop(key);
        assertThatCode(() -> schemas.drop(key)).doesNotThrowAnyException();

        assertThat(list(DATABASE.superuser(), """
                select nspname from pg_namespace where nspname = '%1$s'
                union all select rolname from pg_roles where rolname = '%1$s'
                union all select defaclobjtype::text from pg_default_acl where not exists
                  (select from pg_namespace n where n.oid = defaclnamespace)
                """.formatted(key.schema()))).isEmpty();
    }

    @Test
    void whatWasDroppedCanBeCreatedAgainEmpty() throws Exception {
        inside("insert into reglage values ('theme', 'sombre', now(), 'somebody')");
        schemas.drop(key);

        schemas.create(key);

        assertThat(asOwner("select value from %s.reglage")).isEmpty();
    }

    @Test
    void nobodyEntersASchemaThatIsShutUntilItIsOpenedAgain() throws Exception {
        schemas.shut(key);
        assertThatThrownBy(() -> inside("select * from reglage"))
                .isInstanceOfSatisfying(SQLException.class, this::refused);

        schemas.open(key);
        assertThatCode(() -> inside("select * from reglage")).doesNotThrowAnyException();
    }

    @Test
    void shuttingAndOpeningTwiceChangesNothing() {
        schemas.shut(key);
        schemas.shut(key);
        schemas.open(key);
        schemas.open(key);

        assertThatCode(() -> inside("select * from reglage")).doesNotThrowAnyException();
    }

    @Test
    void twentyCreationsAtOnceAllSucceed() throws Exception {
        List<GestionnaireKey> keys = Stream.generate(DATABASE::aKey).limit(20).toList();

        atOnce(keys);

        for (GestionnaireKey each : keys) {
            assertThat(Catalogue.of(each.schema())).isEqualTo(Catalogue.of(key.schema()));
        }
    }

    @Test
    void eightCreationsOfTheSameGestionnaireAtOnceMakeOne() throws Exception {
        GestionnaireKey one = DATABASE.aKey();

        atOnce(Stream.generate(() -> one).limit(8).toList());

        assertThat(Catalogue.of(one.schema())).isEqualTo(Catalogue.of(key.schema()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table more (id int)",
                "create temporary table more (id int)",
                "create function more() returns int language sql return 1",
                "create view more as select * from reglage",
                "create schema more",
                "create role more",
                "create table public.more (id int)",
                "alter table reglage add column more int",
                "drop table reglage",
                "truncate reglage",
                "alter table reglage disable trigger all",
                "create index on reglage (value)",
                "select * from databasechangelog",
                "update databasechangeloglock set locked = true",
                "select setval('invitation_seq', 1)",
                "select * from platform.gestionnaire",
                "comment on table reglage is 'more'"
            })
    void theGestionnairesRoleDefinesNothingAndSeesNothingElse(String sql) {
        assertThatThrownBy(() -> inside(sql)).isInstanceOfSatisfying(SQLException.class, this::refused);
    }

    @ParameterizedTest
    @ValueSource(strings = {"treille", "treille_platform", "postgres", "pg_read_all_data"})
    void fromAGestionnaireNoOtherRoleIsReached(String other) {
        assertThatThrownBy(() -> inside("set role " + other)).isInstanceOfSatisfying(SQLException.class, this::refused);
    }

    @Test
    void oneGestionnairesRoleReadsNothingOfAnothers() {
        GestionnaireKey another = DATABASE.aGestionnaire();

        assertThatThrownBy(() -> inside("select * from " + another.schema() + ".reglage"))
                .isInstanceOfSatisfying(SQLException.class, this::refused);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from %s.reglage",
                "select * from platform.gestionnaire",
                "select * from referential.databasechangelog",
                "create temporary table more (id int)",
                "create schema more",
                "grant %s to treille_app with inherit true"
            })
    void theLoginAloneReadsNothing(String sql) {
        assertThatThrownBy(() -> execute(DATABASE.app(), sql.replace("%s", key.schema())))
                .isInstanceOfSatisfying(SQLException.class, this::refused);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update platform.passage set why = ''",
                "delete from platform.passage",
                "truncate platform.passage",
                "update platform.certificat_destruction set content = ''",
                "delete from platform.certificat_destruction",
                "select * from platform.databasechangelog",
                "drop table platform.passage",
                "create table platform.more (id int)",
                "select * from %s.reglage",
                "set role %s"
            })
    void theRegistrysLoginRewritesNoHistoryAndEntersNoGestionnaire(String sql) {
        assertThatThrownBy(() -> execute(DATABASE.platform(), sql.replace("%s", key.schema())))
                .isInstanceOfSatisfying(SQLException.class, this::refused);
    }

    @Test
    void aDatabaseThatRefusesIsSaidWithItsState() {
        TenantSchemas elsewhere = new TenantSchemas();
        elsewhere.owner = DATABASE.app();
        elsewhere.release = schemas.release;

        assertThatThrownBy(() -> elsewhere.create(DATABASE.aKey()))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining(NOT_ALLOWED);
    }

    private void atOnce(List<GestionnaireKey> keys) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(keys.size())) {
            List<Future<?>> creations = new ArrayList<>();
            for (GestionnaireKey each : keys) {
                creations.add(threads.submit(() -> schemas.create(each)));
            }
            for (Future<?> creation : creations) {
                creation.get();
            }
        }
    }

    private void loseTheRole() throws SQLException {
        execute(
                DATABASE.superuser(),
                "drop owned by " + key.schema(),
                "revoke " + key.schema() + " from treille_app",
                "drop role " + key.schema());
    }

    private void refused(SQLException failure) {
        assertThat(failure.getSQLState()).as(failure.getMessage()).isEqualTo(NOT_ALLOWED);
    }

    private List<String> asOwner(String query) throws SQLException {
        return list(DATABASE.owner(), query.formatted(key.schema()));
    }

    private void inside(String... statements) throws SQLException {
        try (Connection connection = DATABASE.app().getConnection()) {
            connection.setAutoCommit(false);
            execute(connection, "set local role " + key.schema(), "set local search_path to " + key.schema());
            execute(connection, statements);
            connection.commit();
        }
    }
}
