package fr.treille.tenancy.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.treille.tenancy.migration.TenantTemplate.ChangeSetSql;
import liquibase.change.custom.CustomSqlChange;
import liquibase.database.Database;
import liquibase.exception.ValidationErrors;
import liquibase.resource.ResourceAccessor;
import liquibase.statement.SqlStatement;
import liquibase.statement.core.RawParameterizedSqlStatement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TenantTemplateTest {

    private static final String RELEASE = "fr/treille/tenancy/migration/gestionnaire.xml";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "precondition",
                "precondition-of-all",
                "context",
                "context-of-all",
                "context-of-include",
                "label",
                "label-of-include",
                "run-always",
                "run-on-change",
                "no-transaction",
                "may-fail",
                "ignored",
                "run-first",
                "rewritten",
                "java",
                "command",
                "tag",
                "short-number",
                "no-number",
                "capital",
                "underscore"
            })
    void whatDependsOnTheSchemaItRunsInIsRefused(String changelog) {
        assertThatThrownBy(() -> TenantTemplate.read(refused(changelog)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(changelog)
                .rootCause()
                .isInstanceOf(IllegalStateException.class)
                .message()
                .contains(" must be ");
    }

    @ParameterizedTest
    @CsvSource({"falling, 0001-first comes after 0002-second", "twice, 0001-first comes after 0001-first"})
    void numbersOnlyGrow(String changelog, String words) {
        assertThatThrownBy(() -> TenantTemplate.read(refused(changelog)))
                .rootCause()
                .hasMessageContaining(words);
    }

    @Test
    void aChangelogThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> TenantTemplate.read("nowhere.xml")).hasMessageContaining("nowhere.xml");
    }

    @Test
    void theReleasesOwnIsPlainSqlWithoutTheNameOfAnySchema() {
        TenantTemplate template = TenantTemplate.read(RELEASE);

        assertThat(template.foundation()).contains("CREATE TABLE databasechangelog ");
        assertThat(template.changeSets())
                .isNotEmpty()
                .allSatisfy(changeSet -> assertThat(changeSet.sql())
                        .isNotBlank()
                        .doesNotContainIgnoringCase("public.")
                        .doesNotContainIgnoringCase("create schema"))
                .extracting(ChangeSetSql::file)
                .containsOnly("gestionnaire");
    }

    private static String refused(String changelog) {
        return "fr/treille/tenancy/migration/refused/" + changelog + ".xml";
    }

    /** Would run, at the moment of reading, what belongs to one schema. */
    public static final class Job implements CustomSqlChange {

        @Override
        public SqlStatement[] generateStatements(Database database) {
            return new SqlStatement[] {new RawParameterizedSqlStatement("select 1")};
        }

        @Override
        public String getConfirmationMessage() {
            return "";
        }

        @Override
        public void setUp() {}

        @Override
        public void setFileOpener(ResourceAccessor files) {}

        @Override
        public ValidationErrors validate(Database database) {
            return new ValidationErrors();
        }
    }
}
