package fr.treille.infra.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.treille.infra.operator.FakeTreille;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The commands of an operator as they are typed, against an application that is played. */
class GestionnaireCommandTest {

    private static final String LILAS = """
            {"key":"les-lilas","name":"Les Lilas","state":"CLOS","grappe":null,"legalEntities":["750000001"],
             "schemaVersion":"7","upToDate":true,"setAside":null,"lastExport":{"at":"2030-01-01T00:00:00Z","sha256":"ab"},
             "steps":[{"operation":"creation","name":"database","done":true,"millis":123,"error":null}],
             "history":[{"to":"CLOS","at":"2030-01-01T00:00:00Z","by":"p-1","why":"the end"}]}""";
    private static final String SHA_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final InputStream keyboard = System.in;
    private FakeTreille treille;
    private Path data;
    private Path export;
    private Path certificate;

    @BeforeAll
    static void theCheckoutIsKnown() {
        System.setProperty(
                "treille.home", Path.of("..").toAbsolutePath().normalize().toString());
    }

    @BeforeEach
    void anInstance() throws Exception {
        treille = new FakeTreille();
        data = treille.instance(folder.resolve("data"));
        export = Files.writeString(folder.resolve("lilas.zip"), "abc");
        certificate = folder.resolve("certificate.json");
        treille.answering("GET gestionnaires/les-lilas", 200, LILAS);
        treille.answering("POST gestionnaires/les-lilas/destroy", 200, "{\"key\":\"les-lilas\",\"sha256\":\"cd\"}");
    }

    @AfterEach
    void itEnds() {
        System.setIn(keyboard);
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

    private int destroy(String... more) {
        List<String> words = new ArrayList<>(List.of("gestionnaire", "destroy", "les-lilas", "--why", "the end"));
        words.addAll(List.of("--export", export.toString(), "--certificate", certificate.toString()));
        words.addAll(List.of(more));
        return typed(words.toArray(String[]::new));
    }

    private int create(String... more) {
        List<String> words = new ArrayList<>(List.of("gestionnaire", "create", "--name", "Les Lilas"));
        words.addAll(List.of("--finess", "750000001", "--finess", "750000002", "--admin-email", "a@example.test"));
        words.addAll(List.of("--admin-first-name", "Ada", "--admin-last-name", "Martin"));
        words.addAll(List.of(more));
        return typed(words.toArray(String[]::new));
    }

    private static void typing(String line) {
        System.setIn(new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aCreationPrintsWhereToGoAndAsWhom() {
        treille.answering("POST gestionnaires", 201, "{\"gestionnaire\":" + LILAS + """
                ,"administrator":{"username":"a.martin","temporaryPassword":"Lilas-1"}}""");

        assertThat(create()).isZero();
        assertThat(out.toString())
                .contains(treille.url(), "a.martin", "Lilas-1")
                .containsOnlyOnce("Lilas-1");
        assertThat(treille.requests().getFirst()).contains("[\"750000001\",\"750000002\"]");
    }

    @Test
    void anAccountThatExistedKeepsItsPassword() {
        treille.answering("POST gestionnaires", 201, "{\"gestionnaire\":" + LILAS + """
                ,"administrator":{"username":"a.martin","temporaryPassword":null}}""");

        assertThat(create()).isZero();
        assertThat(out.toString()).contains("a.martin existed and keeps its password");
    }

    @Test
    void scriptsGetTheAnswerAsItCame() throws Exception {
        treille.answering("GET gestionnaires", 200, "{\"gestionnaires\":[" + LILAS + "]}");

        assertThat(typed("gestionnaire", "list", "--json")).isZero();
        assertThat(new ObjectMapper().readTree(out.toString()).at("/gestionnaires/0"))
                .isEqualTo(new ObjectMapper().readTree(LILAS));
    }

    @Test
    void oneIsShownWithItsStepsAndItsHistory() {
        assertThat(typed("gestionnaire", "show", "les-lilas")).isZero();
        assertThat(out.toString()).contains("Les Lilas", "CLOS", "750000001", "database", "123 ms", "the end", "p-1");
    }

    @Test
    void aRefusalIsOneSentenceAndExitsOne() {
        treille.answering(
                "POST gestionnaires", 409, "{\"error\":\"KEY_TAKEN\",\"message\":\"The key les-lilas is taken.\"}");

        assertThat(create("--key", "les-lilas")).isEqualTo(1);
        assertThat(err.toString()).isEqualToIgnoringNewLines("treille: The key les-lilas is taken.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"freeze", "close", "cancel"})
    void whatLastsNeedsAReason(String turn) {
        assertThat(typed("gestionnaire", turn, "les-lilas")).isEqualTo(2);
        assertThat(err.toString()).contains("--why").hasLineCount(1);
        assertThat(treille.requests()).isEmpty();
    }

    @Test
    void theReasonReachesTheApplication() {
        treille.answering("POST gestionnaires/les-lilas/freeze", 200, LILAS);

        assertThat(typed("gestionnaire", "freeze", "les-lilas", "--why", "on request"))
                .isZero();
        assertThat(treille.requests()).containsExactly("POST gestionnaires/les-lilas/freeze {\"why\":\"on request\"}");
    }

    @Test
    void aDestructionAsksForTheKeyAndKeepsTheCertificate() {
        typing("les-lilas\n");

        assertThat(destroy()).isZero();
        assertThat(treille.requests().getLast())
                .isEqualTo("POST gestionnaires/les-lilas/destroy {\"confirm\":\"les-lilas\",\"why\":\"the end\","
                        + "\"exportSha256\":\"" + SHA_OF_ABC + "\"}");
        assertThat(certificate).content().contains("\"sha256\" : \"cd\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"les-tilleuls\n", "yes\n", ""})
    void anotherWordThanTheKeyDestroysNothing(String answer) {
        typing(answer);

        assertThat(destroy()).isEqualTo(1);
        assertThat(err.toString()).contains("Nothing was destroyed").hasLineCount(1);
        assertThat(treille.requests()).containsExactly("GET gestionnaires/les-lilas");
    }

    @Test
    void theKeyMayBeConfirmedOnTheCommandLineButMustBeTheSame() {
        assertThat(destroy("--confirm", "les-tilleuls")).isEqualTo(1);
        assertThat(certificate).doesNotExist();
        assertThat(destroy("--confirm", "les-lilas")).isZero();
        assertThat(certificate).exists();
    }

    @Test
    void withoutTheExportNothingIsAskedOfTheApplication() throws Exception {
        Files.delete(export);

        assertThat(destroy("--confirm", "les-lilas")).isEqualTo(1);
        assertThat(err.toString()).contains("There is no file").contains("gestionnaire export");
        assertThat(treille.requests()).isEmpty();
    }

    @Test
    void aCertificateIsNeverWrittenOverAnother() throws Exception {
        Files.writeString(certificate, "of another");

        assertThat(destroy("--confirm", "les-lilas")).isEqualTo(1);
        assertThat(certificate).hasContent("of another");
        assertThat(treille.requests()).isEmpty();
    }

    @Test
    void aCheckThatFailsExitsOne() {
        treille.answering("POST gestionnaires/les-lilas/check", 200, "{\"ok\":false,\"problem\":\"no role\"}");

        assertThat(typed("gestionnaire", "check", "les-lilas")).isEqualTo(1);
        assertThat(out.toString()).contains("les-lilas: no role");
    }

    @ParameterizedTest
    @ValueSource(strings = {"invalid_client", "unauthorized_client"})
    void anOlderRealmIsSaid(String error) {
        treille.refusingTheClient(error);

        assertThat(typed("gestionnaire", "list")).isEqualTo(1);
        assertThat(err.toString())
                .contains("older than that client", "infra/treille reset", "docs/keycloak.md")
                .hasLineCount(1);
    }

    @Test
    void anExternalKeycloakWithoutTheSecretOfTheOperatorIsSaid() throws Exception {
        data = treille.instance(folder.resolve("bare"), Optional.empty());

        assertThat(typed("gestionnaire", "list")).isEqualTo(1);
        assertThat(err.toString()).contains("TREILLE_OIDC_OPERATOR_SECRET").hasLineCount(1);
    }

    @Test
    void aPlanStartsNothing() {
        treille.answering("GET migrations", 200, migrations(false, ""));

        assertThat(typed("migrate", "--plan")).isZero();
        assertThat(out.toString()).contains("Release 0.2", "9001-what", "1 behind: les-lilas");
        assertThat(treille.requests()).containsExactly("GET migrations");
    }

    @Test
    void aMigrationIsFollowedToItsEndAndAFailureExitsOne() {
        treille.answering("POST migrations", 202, migrations(true, ""));
        treille.answering("GET migrations", 200, migrations(false, "{\"key\":\"les-lilas\",\"error\":\"no room\"}"));
        treille.answering("GET gestionnaires", 200, "{\"gestionnaires\":[" + LILAS + "]}");

        assertThat(typed("migrate")).isEqualTo(1);
        assertThat(out.toString()).containsPattern("les-lilas +7 +no room");
    }

    @Test
    void aMigrationWithoutFailureExitsZero() {
        treille.answering("POST migrations", 202, migrations(false, ""));
        treille.answering("GET gestionnaires", 200, "{\"gestionnaires\":[" + LILAS + "]}");

        assertThat(typed("migrate")).isZero();
        assertThat(out.toString()).containsPattern("les-lilas +7");
    }

    private static String migrations(boolean running, String failed) {
        return "{\"release\":\"0.2\",\"changeSets\":[\"9001-what\"],\"running\":" + running
                + ",\"total\":1,\"done\":0,\"failed\":[" + failed + "],\"behind\":[\"les-lilas\"],"
                + "\"startedAt\":null,\"endedAt\":null,\"slowest\":null,\"longestLockMillis\":0}";
    }

    @Test
    void aSubcommandThatIsMistypedIsNamedWithTheNearestOne() {
        assertThat(typed("gestionnaire", "frezee", "les-lilas")).isEqualTo(2);
        assertThat(err.toString()).contains("There is no command \"frezee\"", "Did you mean \"freeze\"?");
    }
}
