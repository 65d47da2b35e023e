package fr.treille.assembly.border;

import static org.assertj.core.api.Assertions.assertThat;

import fr.treille.assembly.browser.Browsing;
import fr.treille.assembly.browser.Visitor;
import fr.treille.assembly.stack.OperatorApi;
import fr.treille.assembly.stack.Stack;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever is refused leaves a warning under the id of the request, which names nobody. */
@ExtendWith(Browsing.class)
class RefusalsAreHeardIT {

    private static final String MIGRATIONS = "/api/operateur/migrations";

    private final String id = UUID.randomUUID().toString();

    @Test
    void aRequestWithoutTheOperatorsToken(Stack stack) throws Exception {
        new Stranger(stack).get(MIGRATIONS, "X-Request-Id", id);

        assertThat(warning()).contains("operator's GET refused: TOKEN_MISSING");
    }

    @Test
    void anOperatorsTokenThatHasServed(Stack stack) throws Exception {
        String token = new OperatorApi(stack).token();
        check(stack, token, "");
        check(stack, token, "");

        assertThat(warning()).contains("operator's POST refused: REPLAYED");
    }

    @Test
    void aBodyThatIsTooLarge(Stack stack) throws Exception {
        check(stack, new OperatorApi(stack).token(), " ".repeat(70_000));

        assertThat(warning()).contains("operator's POST refused: its body is too large");
    }

    private void check(Stack stack, String token, String body) {
        new Stranger(stack)
                .post(
                        "/api/operateur/gestionnaires/les-tilleuls/check",
                        body,
                        "X-Request-Id",
                        id,
                        "Content-Type",
                        "application/json",
                        "Authorization",
                        "Bearer " + token);
    }

    @Test
    void aTokenThatIsNoSignIn(Stack stack) throws Exception {
        String token = Stack.treille("token", "educatrice")
                .output()
                .strip()
                .lines()
                .toList()
                .getLast();
        new Stranger(stack).get("/connexion/entree/Lw", "X-Request-Id", id, "Authorization", "Bearer " + token);

        assertThat(warning()).contains("refused a token that is not of a sign-in");
    }

    @Test
    void aRequestThatAnotherSiteStarted(Stack stack) throws Exception {
        new Stranger(stack).get("/verrouiller", "X-Request-Id", id, "Sec-Fetch-Site", "cross-site");

        assertThat(warning()).contains("another site asked for /verrouiller");
    }

    @Test
    void aSwitchToWhereOneIsNoMember(Visitor visitor) throws Exception {
        visitor.signsInAs("educatrice").expecting(403).page().setExtraHTTPHeaders(Map.of("X-Request-Id", id));
        visitor.opens("/changer?gestionnaire=rives-de-loire");

        assertThat(warning()).contains("is no member of where they want to switch");
    }

    @Test
    void aScreenForAdministrators(Visitor visitor) throws Exception {
        visitor.signsInAs("educatrice").expecting(403).page().setExtraHTTPHeaders(Map.of("X-Request-Id", id));
        visitor.opens("/gestion/reglages").sees("Vous n’avez pas accès à cette page");

        assertThat(warning()).contains("screen refused to ").contains(": /gestion");
    }

    private String warning() throws IOException {
        return Files.readAllLines(Stack.dataDirectory().resolve("wildfly/standalone/log/server.log")).stream()
                .filter(line -> line.contains(id) && line.contains("\"level\":\"WARN\""))
                .filter(line -> !line.contains("ducatrice"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing of this refusal is in the log"));
    }
}
