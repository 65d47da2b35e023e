package fr.treille.infra.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.treille.infra.instance.External;
import fr.treille.infra.instance.Instance;
import fr.treille.infra.instance.Ports;
import fr.treille.infra.instance.Settings;
import fr.treille.infra.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who signs in to the database, on the real server; each test leaves the logins as it found them. */
class LoginsTest {

    @TempDir
    private static Path folder;

    private static EmbeddedPostgresql server;

    @BeforeAll
    static void aServer() throws Exception {
        server = RealServer.in(folder, new Instance(folder.resolve("data")));
        up();
        RealServer.execute(server.owner(), "CREATE TABLE record (value text)");
    }

    @AfterAll
    static void theServerIsStopped() throws Exception {
        server.stop(RealServer.STEP);
    }

    private static void up() throws Exception {
        server.prepare(RealServer.STEP);
        server.start(RealServer.STEP);
    }

    private static void upAgain() throws Exception {
        server.stop(RealServer.STEP);
        up();
    }

    private static void asSuperuser(String... statements) throws Exception {
        RealServer.execute(server.asSuperuser(), statements);
    }

    @Test
    void theOwnerCreatesRolesAndSchemasAndIsNoSuperuser() throws Exception {
        RealServer.execute(
                server.owner(),
                "CREATE ROLE t_one NOLOGIN",
                "CREATE SCHEMA t_one",
                "GRANT t_one TO treille_app WITH INHERIT FALSE, SET TRUE",
                "DROP SCHEMA t_one",
                "DROP ROLE t_one");

        assertThat(RealServer.answer(server.owner(), "SELECT rolsuper FROM pg_roles WHERE rolname = current_user"))
                .isEqualTo("f");
    }

    @ParameterizedTest
    @ValueSource(strings = {"treille_app", "treille_platform", "treille_referential"})
    void theLoginsOfTheApplicationHaveNoPower(String user) throws Exception {
        External.Database login =
                switch (user) {
                    case "treille_app" -> server.application();
                    case "treille_platform" -> server.platform();
                    default -> server.referential();
                };

        assertThat(login.user()).isEqualTo(user);
        assertThat(RealServer.answer(login, """
                        SELECT concat_ws(' ', rolcanlogin, rolinherit, rolsuper, rolcreatedb, rolcreaterole,
                                         rolreplication, rolbypassrls)
                        FROM pg_roles WHERE rolname = current_user""")).isEqualTo("t f f f f f f");
        assertThatThrownBy(() -> RealServer.answer(login, "SELECT count(*) FROM record"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> RealServer.execute(login, "CREATE SCHEMA mine"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> RealServer.execute(login, "SET ROLE treille"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void aDataDirectoryFromBeforeTheseLoginsGetsThemAtTheNextUp() throws Exception {
        asSuperuser("ALTER ROLE treille NOCREATEROLE", "DROP ROLE treille_app, treille_platform, treille_referential");
        upAgain();

        theOwnerCreatesRolesAndSchemasAndIsNoSuperuser();
        assertThat(Connections.answers(server.application())).isTrue();
        assertThat(Connections.answers(server.platform())).isTrue();
    }

    @Test
    void aServerThatRunsFromBeforeTheseLoginsGetsThemWithoutAStop() throws Exception {
        long before = server.status().pid().orElseThrow();
        asSuperuser("ALTER ROLE treille NOCREATEROLE", "DROP ROLE treille_app, treille_platform, treille_referential");
        up();

        assertThat(server.status().pid().orElseThrow()).isEqualTo(before);
        assertThat(Connections.answers(server.application())).isTrue();
    }

    @Test
    void aChangedPasswordIsSetAgain() throws Exception {
        asSuperuser("ALTER ROLE treille_app PASSWORD 'another'");
        upAgain();

        assertThat(Connections.answers(server.application())).isTrue();
    }

    @Test
    void aLoginWithPowerIsRefused() throws Exception {
        asSuperuser("ALTER ROLE treille_app BYPASSRLS");
        try {
            assertThatThrownBy(LoginsTest::upAgain)
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("treille_app")
                    .hasMessageContaining("NOBYPASSRLS");
        } finally {
            asSuperuser("ALTER ROLE treille_app NOBYPASSRLS");
        }
    }

    @Test
    void anExternalServerGetsTheLoginsWithThePasswordsOfThisInstance() throws Exception {
        ExternalPostgresql external = external(server.owner());
        external.prepare(RealServer.STEP);
        external.start(RealServer.STEP);

        assertThat(Connections.answers(external.application())).isTrue();
        assertThat(Connections.answers(external.platform())).isTrue();
        assertThat(external.owner()).isEqualTo(server.owner());
        upAgain();
    }

    @Test
    void anOwnerThatMayNotCreateRolesIsToldTheStatementToRun() throws Exception {
        asSuperuser("CREATE ROLE modest LOGIN PASSWORD 'modest'", "GRANT CREATE ON DATABASE treille TO modest");
        try {
            assertThatThrownBy(() -> external(as("modest")).prepare(RealServer.STEP))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("ALTER ROLE modest CREATEROLE;");
        } finally {
            asSuperuser("DROP OWNED BY modest", "DROP ROLE modest");
        }
    }

    @Test
    void anOwnerThatMayNotCreateSchemasIsToldTheStatementToRun() throws Exception {
        asSuperuser("CREATE ROLE modest LOGIN CREATEROLE PASSWORD 'modest'");
        try {
            assertThatThrownBy(() -> external(as("modest")).prepare(RealServer.STEP))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("GRANT CREATE ON DATABASE treille TO modest;");
        } finally {
            asSuperuser("DROP ROLE modest");
        }
    }

    @Test
    void loginsOfAnotherOwnerAreNotTaken() throws Exception {
        asSuperuser(
                "CREATE ROLE modest LOGIN CREATEROLE PASSWORD 'modest'", "GRANT CREATE ON DATABASE treille TO modest");
        try {
            assertThatThrownBy(() -> external(as("modest")).start(RealServer.STEP))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("somebody else than modest")
                    .hasMessageContaining("ADMIN TRUE");
            assertThat(Connections.answers(server.application())).isTrue();
        } finally {
            asSuperuser("DROP OWNED BY modest", "DROP ROLE modest");
        }
    }

    @Test
    void aPostgresqlBeforeSixteenIsRefused() throws Exception {
        try (var connection = Connections.open(server.owner())) {
            Owner owner = new Owner(server.owner(), connection);

            for (int version : List.of(13, 15)) {
                assertThatThrownBy(() -> owner.requireRecent(version))
                        .isInstanceOf(Problem.class)
                        .hasMessageContaining("is version " + version + ", Treille needs 16");
            }
            assertThatCode(() -> owner.requireRecent(16)).doesNotThrowAnyException();
        }
    }

    private static External.Database as(String user) throws Exception {
        return new External.Database(server.owner().url(), user, user);
    }

    /** The same server, as another instance sees it that was given this login. */
    private static ExternalPostgresql external(External.Database owner) throws Exception {
        Instance other = new Instance(folder.resolve("other"));
        other.keep(new Settings(Ports.byDefault(), false, Optional.of(owner.url()), Optional.empty()));
        return new ExternalPostgresql(other, owner, false);
    }
}
