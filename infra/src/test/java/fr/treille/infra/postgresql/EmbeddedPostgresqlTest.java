package fr.treille.infra.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.treille.infra.instance.External;
import fr.treille.infra.instance.Instance;
import fr.treille.infra.part.Health;
import fr.treille.infra.process.ProcessIdentity;
import fr.treille.infra.process.Stopping;
import fr.treille.infra.progress.Step;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
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

    private static final Step STEP = RealServer.STEP;

    private static Path root;
    private static EmbeddedPostgresql server;

    @BeforeAll
    static void aServerWithData() throws Exception {
        root = folder.resolve("data");
        server = RealServer.in(folder, new Instance(root));
        up();
        RealServer.execute(server.owner(), "CREATE TABLE kept (value text)", "INSERT INTO kept VALUES ('été')");
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
    void theLogSaysWhatFailedAndNotWithWhichValues() throws Exception {
        RealServer.execute(server.owner(), "CREATE TABLE person (name text CONSTRAINT one_name UNIQUE)");
        RealServer.execute(server.owner(), "INSERT INTO person VALUES ('Camille Essai')");

        assertThatThrownBy(() -> RealServer.execute(server.owner(), "INSERT INTO person VALUES ('Camille Essai')"))
                .hasMessageContaining("one_name");

        assertThat(Files.readString(new Instance(root).data().log("postgresql")))
                .contains("one_name")
                .doesNotContain("Camille");
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
        External.Database wrong = new External.Database(server.owner().url(), "treille", "wrong");

        assertThatThrownBy(() -> new ExternalPostgresql(new Instance(root), wrong, false).prepare(STEP))
                .hasMessageContaining("refuses user treille")
                .hasMessageContaining("TREILLE_DB_PASSWORD")
                .hasMessageNotContaining("wrong");
    }

    @Test
    void anExternalServerThatIsNotThereIsSaid() throws Exception {
        External.Database database = server.owner();
        server.stop(STEP);

        assertThatThrownBy(() -> new ExternalPostgresql(new Instance(root), database, false).prepare(STEP))
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

    private static String answer(String query) throws Exception {
        return RealServer.answer(server.owner(), query);
    }
}
