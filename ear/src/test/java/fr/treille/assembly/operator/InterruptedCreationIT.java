package fr.treille.assembly.operator;

import static org.assertj.core.api.Assertions.assertThat;

import fr.treille.assembly.browser.Browsing;
import fr.treille.assembly.stack.Database;
import fr.treille.assembly.stack.OperatorApi;
import fr.treille.assembly.stack.OperatorApi.Answer;
import fr.treille.assembly.stack.Stack;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Creations in the middle of which a server goes: nothing half made that can be used, and it goes on. */
@ExtendWith(Browsing.class)
class InterruptedCreationIT {

    private OperatorApi api;

    @BeforeEach
    void reach(Stack stack) {
        api = new OperatorApi(stack);
    }

    @Test
    void aCreationThatKeycloakInterruptsGoesOnOnceItIsBack() {
        String key = OperatorApi.freshKey();

        Answer interrupted = createWithout("keycloak", key);

        assertThat(interrupted.status()).isEqualTo(502);
        assertThat(interrupted.error()).isEqualTo("KEYCLOAK_AWAY");
        await(() -> api.state(key).equals("ACTIF"));
        assertThat(api.create(key, "Interrompu").error()).isEqualTo("KEY_TAKEN");
    }

    @Test
    void aCreationThatPostgresqlInterruptsLeavesNothingHalfMade() throws SQLException {
        String key = OperatorApi.freshKey();

        Answer interrupted = createWithout("postgresql", key);

        assertThat(interrupted.status()).as(interrupted.body().toString()).isEqualTo(503);
        assertThat(interrupted.error()).isEqualTo("DATABASE_AWAY");
        assertThat(Database.asSuperuser()
                        .list("select 1 from pg_roles where rolname = ?", "t_" + key.replace('-', '_')))
                .isEmpty();
        assertThat(api.create(key, "Interrompu").status()).isEqualTo(201);
    }

    @Test
    void whatAKilledServerWasCreatingIsFinishedAfterItsReturn() throws Exception {
        List<String> keys =
                IntStream.range(0, 6).mapToObj(number -> OperatorApi.freshKey()).toList();
        List<String> tokens = keys.stream().map(key -> api.token()).toList();
        try (ExecutorService operators = Executors.newFixedThreadPool(keys.size())) {
            List<Future<?>> under = new ArrayList<>();
            for (int i = 0; i < keys.size(); i++) {
                int number = i;
                under.add(operators.submit(() -> api.post(
                        "gestionnaires", OperatorApi.wanted(keys.get(number), "Tué en chemin"), tokens.get(number))));
            }
            await(() -> !Database.asSuperuser()
                    .list("select 1 from platform.gestionnaire where key = ?", keys.getFirst())
                    .isEmpty());
            Stack.kill("wildfly");
            operators.shutdownNow();
        }

        assertThat(Stack.treille("up", "--no-build").exit()).isZero();

        // Either the server had not heard of it, or it ends whole; the one whose administrator was lost is asked again.
        for (String key : keys) {
            if (api.get("gestionnaires/" + key).status() == 200) {
                await(() -> api.state(key).equals("ACTIF")
                        || api.create(key, "Tué en chemin").status() == 201);
                assertThat(problem(key)).isEqualTo("null");
            }
        }
    }

    /** Asked for while this server is dead; it is back when this returns. */
    private Answer createWithout(String server, String key) {
        String token = api.token();
        Stack.kill(server);
        try {
            return api.post("gestionnaires", OperatorApi.wanted(key, "Interrompu"), token);
        } finally {
            assertThat(Stack.treille("up", "--no-build").exit()).isZero();
        }
    }

    private String problem(String key) {
        return api.post("gestionnaires/" + key + "/check", "")
                .body()
                .get("problem")
                .asText();
    }

    private static void await(Callable<Boolean> condition) {
        Instant end = Instant.now().plus(Duration.ofMinutes(3));
        try {
            while (!condition.call()) {
                assertThat(Instant.now()).as("gave up waiting").isBefore(end);
                Thread.sleep(200);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
