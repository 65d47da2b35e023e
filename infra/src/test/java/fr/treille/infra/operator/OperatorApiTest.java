package fr.treille.infra.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.treille.infra.problem.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OperatorApiTest {

    private static final String LILAS = """
            {"key":"les-lilas","name":"Les Lilas","colour":"#336699","state":"EN_CREATION","grappe":null,
             "legalEntities":["750000001","750000002"],"cluster":"principal","schemaVersion":"7","upToDate":false,
             "setAside":"on request","lastExport":null,
             "steps":[{"operation":"creation","name":"database","done":true,"millis":123,"error":null},
                      {"operation":"creation","name":"keycloak","done":false,"millis":null,"error":"away"}],
             "history":[]}""";

    @TempDir
    private Path folder;

    private FakeTreille treille;
    private OperatorApi api;

    @BeforeEach
    void anApplication() throws Exception {
        treille = new FakeTreille();
        AtomicInteger tokens = new AtomicInteger();
        api = new OperatorApi(treille.url(), () -> "token-" + tokens.incrementAndGet());
    }

    @AfterEach
    void theApplicationEnds() {
        treille.close();
    }

    @Test
    void aGestionnaireIsReadAsItIsDescribed() throws Exception {
        treille.answering("GET gestionnaires/les-lilas", 200, LILAS);
        Gestionnaire read = api.gestionnaire("les-lilas");

        assertThat(read.key()).isEqualTo("les-lilas");
        assertThat(read.name()).isEqualTo("Les Lilas");
        assertThat(read.state()).isEqualTo("EN_CREATION");
        assertThat(read.schemaVersion()).contains("7");
        assertThat(read.upToDate()).isFalse();
        assertThat(read.setAside()).contains("on request");
        assertThat(read.legalEntities()).containsExactly("750000001", "750000002");
        assertThat(read.steps().getFirst().millis()).hasValue(123);
        assertThat(read.steps().getLast().millis()).isEmpty();
        assertThat(read.steps().getLast().error()).contains("away");
    }

    @Test
    void aCreationSaysWhatIsAskedAndNothingInPlaceOfWhatIsNot() throws Exception {
        treille.answering("POST gestionnaires", 201, "{\"gestionnaire\":" + LILAS + """
                ,"administrator":{"username":"a.martin","temporaryPassword":null}}""");
        Creation made = api.create(new NewGestionnaire(
                Optional.empty(),
                "Les Lilas",
                Optional.of("#336699"),
                Optional.empty(),
                List.of("750000001"),
                new NewGestionnaire.Administrator("a@example.test", "Ada", "Martin")));

        assertThat(made.username()).contains("a.martin");
        assertThat(made.temporaryPassword()).isEmpty();
        assertThat(treille.requests())
                .containsExactly("POST gestionnaires {\"key\":null,\"name\":\"Les Lilas\","
                        + "\"colour\":\"#336699\",\"grappe\":null,\"legalEntities\":[\"750000001\"],\"administrator\":"
                        + "{\"email\":\"a@example.test\",\"firstName\":\"Ada\",\"lastName\":\"Martin\"}}");
    }

    @Test
    void eachActHasATokenOfItsOwn() throws Exception {
        treille.answering("POST gestionnaires/les-lilas/check", 200, "{\"ok\":true,\"problem\":null}");

        assertThat(api.check("les-lilas").ok()).isTrue();
        assertThat(api.check("les-lilas").ok()).isTrue();
    }

    @Test
    void aTokenThatServedIsRefused() {
        treille.answering("POST gestionnaires/les-lilas/check", 200, "{\"ok\":true,\"problem\":null}");
        OperatorApi thrifty = new OperatorApi(treille.url(), () -> "token-1");

        assertThatThrownBy(() -> {
                    thrifty.check("les-lilas");
                    thrifty.check("les-lilas");
                })
                .isInstanceOf(Problem.class)
                .hasMessage("This token served already.");
    }

    @Test
    void aRefusalIsToldInTheWordsOfTheApplication() {
        treille.answering(
                "POST gestionnaires/les-lilas/close",
                409,
                "{\"error\":\"WRONG_STATE\",\"message\":\"Les Lilas must be frozen first.\"}");

        assertThatThrownBy(() -> api.turn("les-lilas", Turn.CLOSE, "the end"))
                .isInstanceOf(Problem.class)
                .hasMessage("Les Lilas must be frozen first.");
    }

    @Test
    void anAnswerThatIsNotOfTheApiIsToldWithWhereToLook() {
        treille.answering("GET migrations", 503, "<html>Service Unavailable</html>");

        assertThatThrownBy(api::migrations)
                .isInstanceOf(Problem.class)
                .hasMessageContaining("answers 503")
                .hasMessageContaining("infra/treille status");
    }

    @Test
    void anApplicationThatIsAwayIsTold() {
        treille.close();

        assertThatThrownBy(api::gestionnaires)
                .isInstanceOf(Problem.class)
                .hasMessageContaining("does not answer")
                .hasMessageContaining("infra/treille up");
    }

    @Test
    void aKeyWithBlanksOrSlashesReachesNoOtherAddress() {
        assertThatThrownBy(() -> api.gestionnaire("../migrations")).isInstanceOf(Problem.class);
        assertThat(treille.requests()).containsExactly("GET gestionnaires/..%2Fmigrations");
    }

    @Test
    void aMigrationIsReadAsItIsDescribed() throws Exception {
        treille.answering("GET migrations", 200, """
                {"release":"0.2","changeSets":["9001"],"running":false,"total":3,"done":3,
                 "failed":[{"key":"b","error":"no room"}],"behind":["b"],"startedAt":"2030-01-01T00:00:00Z",
                 "endedAt":"2030-01-01T00:00:02.500Z","slowest":{"key":"a","millis":40},"longestLockMillis":7}""");
        Migrations read = api.migrations();

        assertThat(read.failed()).containsEntry("b", "no room");
        assertThat(read.behind()).containsExactly("b");
        assertThat(read.took().orElseThrow()).hasMillis(2500);
        assertThat(read.slowest()).contains("a in 40 ms");
        assertThat(read.longestLockMillis()).isEqualTo(7);
    }

    @Test
    void anExportIsForItsOwnerOnlyAndItsSumIsKnown() throws Exception {
        treille.answering("GET gestionnaires/les-lilas/export", 200, "abc");
        ExportFile export = ExportFile.receive(api, "les-lilas", folder.resolve("lilas.zip"));

        assertThat(export.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(export.file())))
                .isEqualTo("rw-------");
    }

    @Test
    void aRefusedExportLeavesNoFile() throws Exception {
        treille.answering(
                "GET gestionnaires/les-lilas/export", 404, "{\"error\":\"UNKNOWN\",\"message\":\"There is none.\"}");

        assertThatThrownBy(() -> ExportFile.receive(api, "les-lilas", folder.resolve("lilas.zip")))
                .hasMessage("There is none.");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anExportIsNeverWrittenOverAFile() throws Exception {
        Path precious = Files.writeString(folder.resolve("lilas.zip"), "precious");

        assertThatThrownBy(() -> ExportFile.receive(api, "les-lilas", precious)).hasMessageContaining("exists");
        assertThat(precious).hasContent("precious");
    }
}
