package fr.treille.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import fr.treille.assembly.browser.Browsing;
import fr.treille.assembly.browser.Visitor;
import fr.treille.assembly.stack.Stack;
import fr.treille.assembly.stack.Stack.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher on the whole: what is killed comes back, with its data. */
@ExtendWith(Browsing.class)
class ResilienceIT {

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "keycloak", "wildfly"})
    void aPartThatIsKilledIsBackAfterUpWithItsData(String name, Visitor visitor) {
        long killed = Stack.kill(name);
        assertThat(Stack.treille("status").exit()).isEqualTo(4);

        Outcome up = Stack.treille("up", "--no-build");

        assertThat(up.exit()).as(up.output()).isZero();
        assertThat(Stack.running().part(name).pid()).isNotEqualTo(killed);
        assertThat(visitor.signsInAs("educatrice").gestionnaire()).isEqualTo("Association Les Tilleuls");
    }

    @Test
    void aSecondUpChangesNothing() {
        List<Stack.Part> before = Stack.running().parts();

        Outcome up = Stack.treille("up", "--no-build");

        assertThat(up.exit()).as(up.output()).isZero();
        assertThat(Stack.running().parts()).isEqualTo(before);
    }

    @Test
    void whileKeycloakIsAwayPeopleAreToldAndWhoIsInStaysIn(Visitor inside, Visitor outside) {
        inside.signsInAs("educatrice");
        Stack.kill("keycloak");
        try {
            outside.expecting(503).opens("/").sees("Treille est momentanément indisponible");
            assertThat(inside.opens("/").waitsForScreen().heading()).isEqualTo("Ma relève");
            assertThat(inside.opens("/verrouiller").heading()).isEqualTo("Déconnexion incomplète");
        } finally {
            assertThat(Stack.treille("up", "--no-build").exit()).isZero();
        }
        assertThat(outside.signsInAs("educatrice").heading()).isEqualTo("Ma relève");
    }

    @Test
    void whilePostgresqlIsAwayPeopleAreToldAndThenServedAgain(Visitor visitor) {
        Stack.kill("postgresql");
        try {
            visitor.expecting(503).opens("/").sees("Treille est momentanément indisponible");
            visitor.picture("indisponible");
        } finally {
            assertThat(Stack.treille("up", "--no-build").exit()).isZero();
        }
        assertThat(visitor.signsInAs("educatrice").heading()).isEqualTo("Ma relève");
    }

    @Test
    void anotherInstanceOnTheSamePortIsRefusedWithTheOptionThatChangesIt() {
        int port = Stack.running().part("wildfly").port();

        Outcome up = Stack.run(List.of(
                Stack.root().resolve("infra/treille").toString(),
                "up",
                "--no-build",
                "--data-dir",
                Stack.dataDirectory() + "-other",
                "--port",
                String.valueOf(port)));

        assertThat(up.exit()).isNotZero();
        assertThat(up.output()).contains(String.valueOf(port), "--port");
    }

    @Test
    void aTokenIsPrintedForScripts() {
        Outcome token = Stack.treille("token", "infirmier", "--gestionnaire", "rives-de-loire");

        assertThat(token.exit()).as(token.output()).isZero();
        assertThat(token.output().strip().lines().toList().getLast().split("\\."))
                .hasSize(3);
    }
}
