package fr.treille.infra.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CommandLineTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int typed(String... arguments) {
        CommandLine line = Main.commandLine();
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        return line.execute(arguments);
    }

    @Test
    void anUnknownCommandIsNamedWithTheNearestOne() {
        assertThat(typed("statsu")).isEqualTo(2);
        assertThat(err.toString())
                .contains("There is no command \"statsu\"", "Did you mean \"status\"?")
                .hasLineCount(1);
    }

    @Test
    void anUnknownOptionIsNamedWithTheNearestOne() {
        assertThat(typed("up", "--prot")).isEqualTo(2);
        assertThat(err.toString())
                .contains("There is no option \"--prot\"", "Did you mean \"--port\"?")
                .hasLineCount(1);
    }

    @Test
    void aWordThatIsLikeNoneGetsNoSuggestion() {
        assertThat(typed("xylophone")).isEqualTo(2);
        assertThat(err.toString()).doesNotContain("Did you mean").contains("--help");
    }

    @Test
    void aPortThatIsNoNumberIsNamed() {
        assertThat(typed("up", "--port", "abc")).isEqualTo(2);
        assertThat(err.toString()).contains("--port", "'abc' is not a number").hasLineCount(1);
    }

    @Test
    void aMissingArgumentIsNamed() {
        assertThat(typed("token")).isEqualTo(2);
        assertThat(err.toString()).contains("ACCOUNT").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "up",
                "down",
                "status",
                "logs",
                "reset",
                "token",
                "gestionnaire",
                "migrate",
                "test",
                "bench",
                "mvn"
            })
    void theHelpListsEveryCommand(String command) {
        assertThat(typed("--help")).isZero();
        assertThat(out.toString()).containsPattern("(?m)^  " + command + " ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--port", "--management-port", "--keycloak-port", "--keycloak-management-port", "--db-port"})
    void theHelpOfUpListsEveryPort(String option) {
        assertThat(typed("up", "--help")).isZero();
        assertThat(out.toString()).contains(option);
    }

    @Test
    void anErrorIsOneSentenceWithoutStackTrace() {
        assertThat(typed("logs", "nothing")).isEqualTo(1);
        assertThat(err.toString())
                .startsWith("treille: There is no part \"nothing\"")
                .hasLineCount(1);
    }

    @Test
    void debugShowsWhereAnErrorComesFrom() {
        assertThat(typed("--debug", "logs", "nothing")).isEqualTo(1);
        assertThat(err.toString()).contains("at fr.treille.infra.cli.LogsCommand");
    }
}
