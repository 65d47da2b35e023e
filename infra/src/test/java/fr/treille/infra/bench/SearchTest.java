package fr.treille.infra.bench;

import static org.assertj.core.api.Assertions.assertThat;

import fr.treille.infra.instance.External;
import fr.treille.infra.instance.Instance;
import fr.treille.infra.postgresql.Connections;
import fr.treille.infra.postgresql.EmbeddedPostgresql;
import fr.treille.infra.postgresql.RealServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether the searches find what is there, in a real PostgreSQL and in real files. */
class SearchTest {

    @TempDir
    private static Path folder;

    private static EmbeddedPostgresql server;
    private static External.Database superuser;

    @BeforeAll
    static void aServer() throws Exception {
        server = RealServer.in(folder, new Instance(folder.resolve("data")));
        server.prepare(RealServer.STEP);
        server.start(RealServer.STEP);
        superuser = server.asSuperuser("treille");
        RealServer.execute(
                server.owner(),
                "CREATE SCHEMA platform",
                "CREATE TABLE platform.certificat_destruction (key text, content jsonb)",
                "INSERT INTO platform.certificat_destruction VALUES ('k', '{\"name\":\"Association Kanari\"}')",
                "CREATE SCHEMA \"t_Öne\"",
                "CREATE TABLE \"t_Öne\".\"Per son\" (names text[], photo bytea)",
                "INSERT INTO \"t_Öne\".\"Per son\" VALUES (ARRAY['x', 'pinson'], convert_to('the merle', 'UTF8'))");
    }

    @AfterAll
    static void theServerIsStopped() throws Exception {
        server.stop(RealServer.STEP);
    }

    @Test
    void aWordIsFoundInEveryKindOfColumn() throws Exception {
        assertThat(new TableSearch(superuser).find(List.of("kanari", "pinson", "merle", "moineau")))
                .containsExactlyInAnyOrder(
                        new Trace("platform.certificat_destruction", "kanari", 1),
                        new Trace("\"t_Öne\".\"Per son\"", "pinson", 1),
                        new Trace("\"t_Öne\".\"Per son\"", "merle", 1));
    }

    @Test
    void aWordThatOnlyTheStatisticsRememberIsFound() throws Exception {
        RealServer.execute(
                server.owner(),
                "CREATE TABLE gone (value text)",
                "INSERT INTO gone SELECT 'rossignol' FROM generate_series(1, 100)",
                "ANALYZE gone",
                "DELETE FROM gone");

        assertThat(new TableSearch(superuser).find(List.of("rossignol")))
                .extracting(Trace::place)
                .containsExactly("pg_catalog.pg_stats");
    }

    @Test
    void namesOfSchemasAndRolesAreFound() throws Exception {
        RealServer.execute(server.owner(), "CREATE SCHEMA t_linotte", "CREATE ROLE t_linotte NOLOGIN");

        assertThat(new TableSearch(superuser).find(List.of("linotte")))
                .extracting(Trace::place)
                .containsExactlyInAnyOrder("pg_catalog.pg_namespace", "pg_catalog.pg_roles");
    }

    @Test
    void aWordIsFoundInAFileButNotInPostgresqlsOwn() throws Exception {
        Path data = Files.createDirectories(folder.resolve("files"));
        Files.writeString(Files.createDirectories(data.resolve("log")).resolve("wildfly.log"), "…é Kanari é…");
        Files.writeString(Files.createDirectories(data.resolve("postgresql")).resolve("16384"), "kanari");

        assertThat(new FileSearch(data).find(List.of("kanari", "pinson")))
                .containsExactly(new Trace("log/wildfly.log", "kanari", 1));
    }

    @Test
    void theRegistryMayKeepTheNameOfTheGestionnaireAndNothingOfAPerson() {
        Canary canary = Canary.of(1, new Random(1));
        Trace proof = new Trace("platform.certificat_destruction", canary.name(), 1);
        Trace person = new Trace("platform.certificat_destruction", canary.person(), 1);
        Trace elsewhere = new Trace("platform.etape", canary.name(), 1);
        Traces traces = new Traces(canary, List.of(proof, person, elsewhere));

        assertThat(traces.kept()).containsExactly(proof);
        assertThat(traces.leaks()).containsExactly(person, elsewhere);
        assertThat(traces.complete()).isTrue();
        assertThat(new Traces(canary, List.of(proof)).complete()).isFalse();
    }

    @Test
    void theMemoryOfAConnectionOfTheApplicationIsRead() throws Exception {
        Backends backends = new Backends(superuser);
        int before = backends.connections();
        try (Connection connection = Connections.open(server.application());
                var statement = connection.createStatement()) {
            statement.execute("SET application_name = 'treille'");

            assertThat(backends.connections()).isEqualTo(before + 1);
            assertThat(backends.largestPrivateMegabytes()).isPositive();
        }
    }
}
