package fr.treille.tenancy.migration;

import static fr.treille.tenancy.migration.TestDatabase.execute;
import static fr.treille.tenancy.migration.TestDatabase.list;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import liquibase.exception.LiquibaseException;
import org.junit.jupiter.api.Test;

class ChangelogTest {

    private static final TestDatabase DATABASE = TestDatabase.running();

    private final String schema = DATABASE.aKey().schema();
    private final Changelog changelog = new Changelog("fr/treille/tenancy/migration/gestionnaire.xml", schema);
    private final Changelog next = new Changelog("fr/treille/tenancy/migration/five.xml", schema);

    /** What the later release is made of. */
    private final List<?> all =
            TenantTemplate.read("fr/treille/tenancy/migration/five.xml").changeSets();

    @Test
    void runsWhatIsMissingOnly() throws Exception {
        run(changelog);
        run(next);
        run(next);

        assertThat(ids()).hasSameSizeAs(all).doesNotHaveDuplicates();
    }

    @Test
    void isNotHeldUpByTheLockOfAServerThatDied() throws Exception {
        run(changelog);
        execute(
                DATABASE.owner(),
                "update " + schema
                        + ".databasechangeloglock set locked = true, lockgranted = now(), lockedby = 'dead'");

        run(next);

        assertThat(ids()).hasSameSizeAs(all);
        assertThat(list(DATABASE.owner(), "select locked from " + schema + ".databasechangeloglock"))
                .containsExactly("f");
    }

    @Test
    void fourServersThatStartAtOnceRunItOnce() throws Exception {
        try (ExecutorService servers = Executors.newFixedThreadPool(4)) {
            List<Future<?>> starts = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                starts.add(servers.submit(() -> {
                    run(next);
                    return null;
                }));
            }
            for (Future<?> start : starts) {
                start.get();
            }
        }

        assertThat(ids()).hasSameSizeAs(all).doesNotHaveDuplicates();
    }

    @Test
    void givesTheConnectionBackAsItCame() throws Exception {
        try (Connection connection = DATABASE.owner().getConnection()) {
            List<String> before = list(connection, "show search_path");
            changelog.run(connection, "production");

            assertThat(connection.getAutoCommit()).isTrue();
            assertThat(list(connection, "show search_path")).isEqualTo(before);
            assertThat(heldLocks(connection)).isEmpty();
        }
    }

    @Test
    void givesTheConnectionBackAsItCameEvenWhenItFails() throws Exception {
        run(next);
        execute(DATABASE.owner(), "insert into " + schema + ".reglage values ('theme', 'refused', now(), 'somebody')");
        try (Connection connection = DATABASE.owner().getConnection()) {
            assertThatThrownBy(() -> new Changelog("fr/treille/tenancy/migration/failing.xml", schema)
                            .run(connection, "production"))
                    .isInstanceOf(LiquibaseException.class)
                    .hasMessageContaining("ck_reglage_value");

            assertThat(connection.getAutoCommit()).isTrue();
            assertThat(heldLocks(connection)).isEmpty();
        }
    }

    @Test
    void aDemonstrationBeginsWithItsGestionnaires() throws Exception {
        assertThat(gestionnairesAfter("demonstration", "demonstration"))
                .containsExactly("les-tilleuls", "rives-de-loire");
    }

    @Test
    void aRegistryThatBeganWithoutThemNeverGetsThoseOfADemonstration() throws Exception {
        assertThat(gestionnairesAfter("production", "demonstration")).isEmpty();
    }

    private List<String> gestionnairesAfter(String... contexts) throws Exception {
        Changelog platform = new Changelog("fr/treille/tenancy/platform/changelog.xml", schema);
        try (Connection connection = DATABASE.owner().getConnection()) {
            for (String context : contexts) {
                platform.run(connection, context);
            }
            return list(connection, "select key from " + schema + ".gestionnaire order by key");
        }
    }

    private static List<String> heldLocks(Connection connection) throws Exception {
        return list(connection, "select objid from pg_locks where locktype = 'advisory' and pid = pg_backend_pid()");
    }

    private static void run(Changelog changelog) throws Exception {
        try (Connection connection = DATABASE.owner().getConnection()) {
            changelog.run(connection, "production");
        }
    }

    private List<String> ids() throws Exception {
        return list(DATABASE.owner(), "select id from " + schema + ".databasechangelog");
    }
}
