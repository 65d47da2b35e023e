package fr.treille.assembly.operator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.treille.assembly.browser.Browsing;
import fr.treille.assembly.stack.Database;
import fr.treille.assembly.stack.OperatorApi;
import fr.treille.assembly.stack.OperatorApi.Answer;
import fr.treille.assembly.stack.Stack;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Creations at the same time, and those that can't be: refused in a sentence, nothing half made. */
@ExtendWith(Browsing.class)
class ProvisioningIT {

    private OperatorApi api;

    @BeforeEach
    void reach(Stack stack) {
        api = new OperatorApi(stack);
    }

    @Test
    void twentyAtOnceAllSucceed() throws Exception {
        List<String> keys = IntStream.range(0, 20)
                .mapToObj(number -> OperatorApi.freshKey())
                .toList();

        List<Answer> answers = atOnce(keys.stream()
                .<Callable<Answer>>map(key -> () -> api.create(key, "Vingt à la fois"))
                .toList());

        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201));
        assertThat(keys).allSatisfy(key -> assertThat(api.state(key)).isEqualTo("ACTIF"));
    }

    @Test
    void twoOperatorsWhoCreateTheSameOneMakeOne() throws Exception {
        String key = OperatorApi.freshKey();

        List<Answer> answers = atOnce(IntStream.range(0, 4)
                .<Callable<Answer>>mapToObj(operator -> () -> api.create(key, "Une seule fois"))
                .toList());

        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() != 201).allSatisfy(answer -> assertThat(answer.error())
                .isIn("BUSY", "KEY_TAKEN", "WRONG_STATE"));
        assertThat(api.state(key)).isEqualTo("ACTIF");
        assertThat(Database.asSuperuser().list("select compte from t_" + key.replace('-', '_') + ".affectation"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Avec Majuscules",
                "1-commence-par-un-chiffre",
                "a",
                "t_x; drop schema platform cascade",
                "' or '1'='1",
                "é-accent",
                "../../etc",
                "une-cle-qui-est-bien-plus-longue-que-permis"
            })
    void aKeyWithOddCharactersIsRefusedAndNothingIsMade(String key) {
        int before = count();

        Answer answer = api.create(key, "Refusé");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.error()).isEqualTo("INVALID");
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void sqlInANameIsAName() throws SQLException {
        String key = OperatorApi.freshKey();
        String name = "'; drop schema platform cascade; -- <script>";

        assertThat(api.create(key, name).status()).isEqualTo(201);

        assertThat(api.show(key).get("name").asText()).isEqualTo(name);
        assertThat(Database.asSuperuser().list("select 1 from pg_namespace where nspname = 'platform'"))
                .hasSize(1);
    }

    @Test
    void aLegalEntityThatIsTakenIsRefusedAndNothingIsMade() {
        Map<String, Object> first = new HashMap<>(OperatorApi.wanted(OperatorApi.freshKey(), "La première"));
        first.put("legalEntities", List.of("750000218"));
        Answer made = api.post("gestionnaires", first);
        assertThat(made.status()).as(made.body().toString()).isIn(201, 409);
        int before = count();
        Map<String, Object> second = new HashMap<>(OperatorApi.wanted(OperatorApi.freshKey(), "La seconde"));
        second.put("legalEntities", List.of("750000218"));

        Answer answer = api.post("gestionnaires", second);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.error()).isEqualTo("LEGAL_ENTITY_TAKEN");
        assertThat(count()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "not json",
                "[]",
                "{}",
                "{\"name\": 7, \"administrator\": {}}",
                "{\"name\": \"x\", \"administrator\": {\"email\": \"x\", \"firstName\": \"x\", \"lastName\": \"x\"}}",
                "{\"nom\": \"x\"}",
                "null"
            })
    void aBodyThatIsNotWhatIsAskedForIsRefusedInASentence(String body) {
        int before = count();

        Answer answer = api.post("gestionnaires", body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.error()).isEqualTo("INVALID");
        assertThat(answer.body().get("message").asText()).isNotBlank();
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        Answer answer = api.post("gestionnaires", OperatorApi.wanted(OperatorApi.freshKey(), "x".repeat(70_000)));

        assertThat(answer.status()).isEqualTo(413);
    }

    @Test
    void whatWasNeverOrderedIsNotResumed() {
        String key = OperatorApi.freshKey();
        api.create(key, "Fermé, pas détruit");
        api.post("gestionnaires/" + key + "/freeze", Map.of("why", "essai"));
        api.post("gestionnaires/" + key + "/close", Map.of("why", "essai"));

        Answer resumed = api.post("gestionnaires/" + key + "/resume", "");

        assertThat(resumed.error()).isEqualTo("WRONG_STATE");
        assertThat(api.state(key)).isEqualTo("CLOS");
    }

    @Test
    void anUnknownGestionnaireIsSaidToBeUnknown() {
        assertThat(api.get("gestionnaires/jamais-vu").status()).isEqualTo(404);
        assertThat(api.post("gestionnaires/jamais-vu/freeze", Map.of("why", "essai"))
                        .error())
                .isEqualTo("UNKNOWN");
        assertThat(api.post("gestionnaires/jamais-vu/check", "")
                        .body()
                        .get("ok")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void aSchemaDroppedByHandIsSaidAndTheOthersAreServed() throws SQLException {
        String broken = OperatorApi.freshKey();
        String well = OperatorApi.freshKey();
        api.create(broken, "Schéma perdu");
        api.create(well, "Tout va bien");

        asSuperuser("drop schema t_" + broken.replace('-', '_') + " cascade");

        assertThat(problem(broken)).contains("missing");
        assertThat(problem(well)).isEqualTo("null");
        isLostForGood(broken);
    }

    @Test
    void aMissingRoleIsSaidAndTheOthersAreServed() throws SQLException {
        String broken = OperatorApi.freshKey();
        api.create(broken, "Rôle perdu");
        String role = "t_" + broken.replace('-', '_');

        asSuperuser("drop owned by " + role);
        asSuperuser("drop role " + role);

        assertThat(problem(broken)).contains("missing");
        assertThat(problem("les-tilleuls")).isEqualTo("null");
        isLostForGood(broken);
    }

    @Test
    void aCreationThatCannotEndIsUndone() throws SQLException {
        String key = OperatorApi.freshKey();
        api.keycloakAccount(key + "@example.test", "une-autre-" + key + "@example.test");

        Answer refused = api.create(key, "Jamais fini");

        assertThat(refused.error()).isEqualTo("ACCOUNT_TAKEN");
        assertThat(api.state(key)).isEqualTo("EN_CREATION");
        Answer cancelled = api.post("gestionnaires/" + key + "/cancel", Map.of("why", "adresse prise"));
        assertThat(cancelled.body().get("state").asText()).isEqualTo("DETRUIT");
        String schema = "t_" + key.replace('-', '_');
        assertThat(Database.asSuperuser().list("select 1 from pg_namespace where nspname = ?", schema))
                .isEmpty();
        assertThat(Database.asSuperuser().list("select 1 from pg_roles where rolname = ?", schema))
                .isEmpty();
        assertThat(api.create(key, "Jamais fini").error()).isEqualTo("KEY_TAKEN");
    }

    /** As a server that was killed between the two leaves it. */
    @Test
    void aCreationOfWhichNothingWasBegunIsAskedForAgain() throws SQLException {
        String key = OperatorApi.freshKey();
        api.create(key, "Jamais commencé");
        asSuperuser("delete from platform.provisioning_step where gestionnaire = '" + key + "'");
        asSuperuser("update platform.gestionnaire set state = 'EN_CREATION' where key = '" + key + "'");

        Answer refused = api.post("gestionnaires/" + key + "/resume", "");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.error()).isEqualTo("STOPPED");
        assertThat(refused.body().path("message").asText()).contains("ask for this creation again, with its key");
        assertThat(api.create(key, "Jamais commencé").status()).isEqualTo(201);
    }

    /** An operator would put it back from a backup; the other tests must not find it half there. */
    private static void isLostForGood(String key) throws SQLException {
        asSuperuser("drop schema if exists t_" + key.replace('-', '_') + " cascade");
        asSuperuser(
                "update platform.gestionnaire set state = 'DETRUIT', schema_version = null where key = '" + key + "'");
    }

    private String problem(String key) {
        return api.post("gestionnaires/" + key + "/check", "")
                .body()
                .get("problem")
                .asText();
    }

    private int count() {
        return (int) StreamSupport.stream(
                        api.get("gestionnaires").body().get("gestionnaires").spliterator(), false)
                .map(JsonNode::toString)
                .count();
    }

    private static void asSuperuser(String sql) throws SQLException {
        try (Connection connection = Database.asSuperuser().open();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
        try (ExecutorService operators = Executors.newFixedThreadPool(calls.size())) {
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : operators.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
