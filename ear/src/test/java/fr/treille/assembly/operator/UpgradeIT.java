package fr.treille.assembly.operator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.treille.assembly.browser.Browsing;
import fr.treille.assembly.browser.Visitor;
import fr.treille.assembly.stack.Database;
import fr.treille.assembly.stack.OperatorApi;
import fr.treille.assembly.stack.Stack;
import fr.treille.assembly.stack.Stack.Outcome;
import fr.treille.infra.bench.NextRelease;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A next release, made of this one's archive and more change sets, deployed on gestionnaires that people work for. */
@ExtendWith(Browsing.class)
class UpgradeIT {

    /** Long enough for a server to be killed half way; both must be there, or neither. */
    private static final String SLOW = """
            <changeSet id="9101-slow" author="treille">
              <sql>alter table reglage add column slow_one text; select pg_sleep(0.15)</sql>
            </changeSet>
            <changeSet id="9102-slow" author="treille">
              <sql>alter table reglage add column slow_two text; select pg_sleep(0.15)</sql>
            </changeSet>
            """;

    /** One gestionnaire's data forbids it. */
    private static final String DEMANDING = """
            <changeSet id="9201-demanding" author="treille">
              <sql>alter table reglage add constraint ck_upgrade check (name &lt;> 'forbids-the-upgrade')</sql>
            </changeSet>
            """;

    private final Path archive = Stack.root().resolve("ear/target/treille.ear");
    private OperatorApi api;
    private Path kept;

    @TempDir
    Path folder;

    @BeforeEach
    void keepTheArchive(Stack stack) throws IOException {
        api = new OperatorApi(stack);
        kept = folder.resolve("treille.ear");
        Files.copy(archive, kept, StandardCopyOption.COPY_ATTRIBUTES);
    }

    /** What has been added stays: this release serves schemas of a later one. */
    @AfterEach
    void comeBackToThisRelease() throws IOException {
        Files.copy(kept, archive, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        assertThat(Stack.treille("up", "--no-build").exit()).isZero();
    }

    @Test
    void aServerKilledInTheMiddleGoesOnWithNoneHalfDone(Visitor visitor) throws Exception {
        for (int i = 0; i < 12; i++) {
            api.create(OperatorApi.freshKey(), "Mis à niveau");
        }
        deploy(SLOW);

        await(() -> behind().size() > 4 && at("9102-slow").size() > 2);
        Stack.kill("wildfly");

        for (String schema :
                Database.asSuperuser().list("select nspname from pg_namespace where nspname like 't\\_%' order by 1")) {
            List<String> run = Database.asSuperuser()
                    .list("select id from " + schema + ".databasechangelog where id like '91%' order by id");
            List<String> columns = Database.asSuperuser()
                    .list(
                            "select column_name from information_schema.columns where table_schema = ?"
                                    + " and table_name = 'reglage' and column_name like 'slow%' order by 1",
                            schema);
            assertThat(run).as(schema).isIn(List.of(), List.of("9101-slow", "9102-slow"));
            assertThat(columns).as(schema).hasSize(run.size());
        }
        assertThat(Stack.treille("up", "--no-build").exit()).isZero();
        await(() -> migrations().get("behind").isEmpty()
                && !migrations().get("running").asBoolean());
        assertThat(migrations().get("failed")).isEmpty();
        assertThat(visitor.signsInAs("educatrice").gestionnaire()).isEqualTo("Association Les Tilleuls");
        visitor.page().close();
    }

    @Test
    void oneThatCannotBeUpgradedIsSetAsideAndNamedWhileTheOthersAreServed(Visitor visitor) throws Exception {
        String stubborn = OperatorApi.freshKey();
        api.create(stubborn, "Ne veut pas");
        asOwner("insert into t_" + stubborn.replace('-', '_')
                + ".reglage (name, value, changed_at, changed_by) values ('forbids-the-upgrade', 'x', now(), 'test')");
        deploy(DEMANDING);
        await(() -> migrations().get("total").asInt() > 0
                && !migrations().get("running").asBoolean());

        Outcome told = Stack.treille("migrate");
        assertThat(told.exit()).as(told.output()).isEqualTo(1);
        assertThat(told.output()).contains(stubborn);
        assertThat(problem(stubborn)).contains("set aside");
        assertThat(api.show(stubborn).get("setAside").asText()).contains("ck_upgrade");
        assertThat(problem("les-tilleuls")).isEqualTo("null");
        assertThat(visitor.signsInAs("educatrice").heading()).isEqualTo("Ma relève");
        visitor.page().close();

        asOwner("delete from t_" + stubborn.replace('-', '_') + ".reglage");
        Outcome again = Stack.treille("migrate");
        assertThat(again.exit()).as(again.output()).isZero();
        assertThat(problem(stubborn)).isEqualTo("null");
        assertThat(api.show(stubborn).get("setAside").isNull()).isTrue();
    }

    @Test
    void aMigrationWithNothingToDoSaysSo() {
        Outcome plan = Stack.treille("migrate", "--plan");
        Outcome run = Stack.treille("migrate");

        assertThat(plan.exit()).as(plan.output()).isZero();
        assertThat(plan.output()).contains("Every gestionnaire is at this release.");
        assertThat(run.exit()).as(run.output()).isZero();
    }

    private void deploy(String changeSets) throws IOException {
        new NextRelease(kept, changeSets).pack(archive);
        assertThat(Stack.treille("up", "--no-build").exit()).isZero();
    }

    private JsonNode migrations() {
        return api.get("migrations").body();
    }

    private static List<String> behind() throws SQLException {
        return Database.asSuperuser().list("select key from platform.gestionnaire where schema_version < '91'");
    }

    private static List<String> at(String version) throws SQLException {
        return Database.asSuperuser().list("select key from platform.gestionnaire where schema_version = ?", version);
    }

    private String problem(String key) {
        return api.post("gestionnaires/" + key + "/check", "")
                .body()
                .get("problem")
                .asText();
    }

    private static void asOwner(String sql) throws SQLException {
        try (Connection connection = Database.asOwner().open();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    private static void await(Condition condition) throws Exception {
        Instant end = Instant.now().plus(Duration.ofMinutes(3));
        while (!condition.holds()) {
            assertThat(Instant.now()).as("gave up waiting").isBefore(end);
            Thread.sleep(100);
        }
    }
}
