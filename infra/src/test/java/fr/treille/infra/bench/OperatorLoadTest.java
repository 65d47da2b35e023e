package fr.treille.infra.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.treille.infra.keycloak.AdminApi;
import fr.treille.infra.operator.FakeTreille;
import fr.treille.infra.operator.Gestionnaire;
import fr.treille.infra.operator.Migrations;
import fr.treille.infra.operator.OperatorApi;
import fr.treille.infra.operator.Tokens;
import fr.treille.infra.problem.Problem;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the measures ask of the application, against one that is played. */
@Timeout(60)
class OperatorLoadTest {

    private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream());
    private static final String WELL = "{\"ok\":true,\"problem\":null}";

    private FakeTreille treille;
    private OperatorApi api;

    @BeforeEach
    void anApplication() throws Exception {
        treille = new FakeTreille();
        AtomicInteger number = new AtomicInteger();
        Tokens tokens = new SparingTokens(() -> "token-" + number.incrementAndGet());
        api = new OperatorApi(treille.url(), tokens);
    }

    @AfterEach
    void itEnds() {
        treille.close();
    }

    @Test
    void aFleetIsOfDifferentGestionnaires() throws Exception {
        treille.answering("POST gestionnaires", 201, "{\"gestionnaire\":{\"key\":\"one\"}}");

        assertThat(new Fleet(api, NOWHERE).create(20, "for a test")).hasSize(20);
        assertThat(treille.requests()).doesNotHaveDuplicates().hasSize(20);
    }

    @Test
    void aCreationThatFailsEndsTheMeasureWithItsReason() {
        treille.answering("POST gestionnaires", 502, "{\"error\":\"KEYCLOAK_AWAY\",\"message\":\"Keycloak is away.\"}");

        assertThatThrownBy(() -> new Fleet(api, NOWHERE).create(3, "for a test"))
                .isInstanceOf(Problem.class)
                .hasMessage("Keycloak is away.");
    }

    @Test
    void aCrowdAsksAsOftenAsItWasToldAndCountsWhatFails() throws Exception {
        treille.answering("POST gestionnaires/a/check", 200, WELL);
        treille.answering("POST gestionnaires/b/check", 200, "{\"ok\":false,\"problem\":\"no role\"}");

        assertThat(new Crowd(api, List.of("a", "b")).check(8, 4)).isEqualTo(16);
        assertThat(Collections.frequency(treille.requests(), "POST gestionnaires/a/check {}"))
                .isEqualTo(16);
    }

    @Test
    void aWatchCountsAnswersAndOnlyLooksAtThoseThatAreMigrated() throws Exception {
        treille.answering("GET gestionnaires", 200, """
                {"gestionnaires":[{"key":"a","upToDate":true},{"key":"b","upToDate":false}]}""");
        treille.answering("POST gestionnaires/a/check", 200, WELL);
        Watch watch = new Watch(api, NOWHERE, 1);
        while (watch.answers() < 4) {
            Thread.onSpinWait();
        }
        watch.close();

        assertThat(watch.failures()).isZero();
        assertThat(treille.requests())
                .contains("POST gestionnaires/a/check {}")
                .noneMatch(asked -> asked.contains("/b/"));
    }

    @Test
    void aWatchCountsFailures() throws Exception {
        treille.answering("GET gestionnaires", 503, "{\"error\":\"DATABASE_AWAY\",\"message\":\"Away.\"}");
        Watch watch = new Watch(api, NOWHERE, 1);
        while (watch.failures() < 2) {
            Thread.onSpinWait();
        }
        watch.close();

        assertThat(watch.answers()).isZero();
    }

    @Test
    void keycloakIsSearchedWhateverTheCase() throws Exception {
        String realm = "GET /admin/realms/treille/";
        treille.answering(realm + "organizations", 200, "[{\"name\":\"Association Kanari\"}]")
                .answering(realm + "users", 200, "[]")
                .answering(realm + "events", 200, "[]")
                .answering(realm + "admin-events", 200, "[]");

        assertThat(new AccountSearch(new AdminApi(treille.url(), "secret")).find(List.of("kanari", "other")))
                .containsExactly(new Trace("keycloak /organizations", "kanari", 1));
    }

    @Test
    void theTimeOfTheDatabaseIsThatOfItsStep() throws Exception {
        assertThat(OnboardingBenchmark.databaseSeconds(gestionnaire("creation", "database")))
                .isEqualTo(0.123);
        assertThatThrownBy(() -> OnboardingBenchmark.databaseSeconds(gestionnaire("destruction", "database")))
                .isInstanceOf(Problem.class);
    }

    private static Gestionnaire gestionnaire(String operation, String step) throws Exception {
        return new Gestionnaire(new ObjectMapper()
                .readTree("{\"key\":\"a\",\"steps\":[{\"operation\":\"" + operation + "\",\"name\":\"" + step
                        + "\",\"done\":true,\"millis\":123,\"error\":null}]}"));
    }

    @Test
    void anUpgradeIsOverOnceARunOfTheNextReleaseLeftNobodyBehind() throws Exception {
        Migrations before = migrations("2030-01-01T00:00:00Z", false, "[]", "[]");

        assertThat(UpgradeBenchmark.over(before, before)).isFalse();
        assertThat(UpgradeBenchmark.over(migrations("2030-01-02T00:00:00Z", true, "[]", "[]"), before))
                .isFalse();
        assertThat(UpgradeBenchmark.over(migrations("2030-01-02T00:00:00Z", false, "[\"a\"]", "[]"), before))
                .isFalse();
        assertThat(UpgradeBenchmark.over(migrations("2030-01-02T00:00:00Z", false, "[]", "[]"), before))
                .isTrue();
        assertThat(UpgradeBenchmark.over(
                        migrations("2030-01-02T00:00:00Z", false, "[\"a\"]", "[{\"key\":\"a\",\"error\":\"no\"}]"),
                        before))
                .isTrue();
    }

    @Test
    void anUpgradeWithAFailureMissesItsTarget() throws Exception {
        Migrations ended = migrations("2030-01-02T00:00:00Z", false, "[\"a\"]", "[{\"key\":\"a\",\"error\":\"no\"}]");

        assertThat(UpgradeBenchmark.results(ended, 10, 0))
                .filteredOn(result -> !result.met())
                .extracting(Result::name)
                .containsExactly("failed");
    }

    private static Migrations migrations(String startedAt, boolean running, String behind, String failed)
            throws Exception {
        return new Migrations(new ObjectMapper()
                .readTree("{\"running\":" + running + ",\"total\":3,\"done\":3,"
                        + "\"failed\":" + failed + ",\"behind\":" + behind + ",\"startedAt\":\"" + startedAt
                        + "\",\"endedAt\":\"2030-01-02T00:00:30Z\",\"longestLockMillis\":12}"));
    }
}
