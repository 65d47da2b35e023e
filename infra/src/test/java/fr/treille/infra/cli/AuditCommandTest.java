package fr.treille.infra.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.treille.infra.operator.FakeTreille;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The commands on traces as they are typed, against an application that is played. */
class AuditCommandTest {

    private static final String INTACT = """
            {"key":"%s","intact":true,"traces":12,"seals":3,"lastSeal":3,"lastHash":"abcd","found":0,"anomalies":[]}""";
    private static final String EDITED = """


            {"key":"les-roses","intact":false,"traces":12,"seals":3,"lastSeal":3,"lastHash":"abcd","found":2,
             "anomalies":[{"kind":"TRACE_MODIFIEE","number":7,"other":7,"message":"trace 7 was edited"}]}""";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private FakeTreille treille;
    private Path data;

    @BeforeAll
    static void theCheckoutIsKnown() {
        System.setProperty(
                "treille.home", Path.of("..").toAbsolutePath().normalize().toString());
    }

    @BeforeEach
    void anInstance() throws Exception {
        treille = new FakeTreille();
        data = treille.instance(folder.resolve("data"));
        treille.answering("POST gestionnaires/les-lilas/traces/verification", 200, INTACT.formatted("les-lilas"));
        treille.answering(
                "POST gestionnaires/les-roses/traces/verification", 202, "{\"key\":\"les-roses\",\"running\":true}");
        treille.answering("GET gestionnaires/les-roses/traces/verification", 200, EDITED);
        treille.answering("GET gestionnaires", 200, """
                {"gestionnaires":[{"key":"les-lilas","state":"ACTIF"},{"key":"les-iris","state":"GELE"}]}""");
    }

    @AfterEach
    void itEnds() {
        treille.close();
    }

    private int typed(String... words) {
        CommandLine line = Main.commandLine();
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--data-dir", data.toString()));
        return line.execute(all.toArray(String[]::new));
    }

    @Test
    void whatIsIntactIsSaidWithTheHashToKeep() {
        assertThat(typed("audit", "verify", "les-lilas")).isZero();
        assertThat(out.toString()).contains("les-lilas: intact, 12 traces, seal 3 abcd");
    }

    @Test
    void whatIsNotIsNamedAndExitsOne() {
        assertThat(typed("audit", "verify", "les-lilas", "les-roses")).isEqualTo(1);
        assertThat(out.toString())
                .contains(
                        "les-roses: NOT INTACT, 2 found", "  trace 7 was edited", "  and 1 more", "les-lilas: intact");
    }

    @Test
    void oneThatFailsSaysSo() {
        treille.answering(
                "POST gestionnaires/les-bleuets/traces/verification",
                202,
                "{\"key\":\"les-bleuets\",\"running\":false,\"error\":\"the verification failed\"}");

        assertThat(typed("audit", "verify", "les-bleuets")).isEqualTo(1);
        assertThat(err.toString()).contains("les-bleuets: the verification failed.");
    }

    @Test
    void allAreThoseThatAreActive() throws Exception {
        assertThat(typed("audit", "verify", "--all", "--json")).isZero();
        assertThat(new ObjectMapper().readTree(out.toString()).path("gestionnaires"))
                .singleElement()
                .satisfies(one -> assertThat(one.path("key").asText()).isEqualTo("les-lilas"));
    }

    @Test
    void neitherAKeyNorAllIsNotEnough() {
        assertThat(typed("audit", "verify")).isEqualTo(1);
        assertThat(typed("audit", "verify", "les-lilas", "--all")).isEqualTo(1);
        assertThat(err.toString()).contains("Name gestionnaires, or say --all.");
        assertThat(treille.requests()).isEmpty();
    }

    @Test
    void anExportNeverWritesOverAFile() throws Exception {
        Path file = Files.writeString(folder.resolve("traces.zip"), "mine");

        assertThat(typed("audit", "export", "les-lilas", file.toString(), "--from", "2026-01-01", "--to", "2026-01-31"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("traces.zip exists");
        assertThat(file).hasContent("mine");
    }

    @Test
    void aDayThatIsNoneIsNamed() {
        assertThat(typed("audit", "export", "les-lilas", "x.zip", "--from", "hier", "--to", "2026-01-31"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--from", "hier").hasLineCount(1);
    }
}
