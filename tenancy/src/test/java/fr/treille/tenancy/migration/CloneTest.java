package fr.treille.tenancy.migration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.treille.tenancy.registry.GestionnaireKey;
import java.sql.Connection;
import java.util.List;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CloneTest {

    private static final String CHANGELOG = "fr/treille/tenancy/migration/gestionnaire.xml";
    private static final TestDatabase DATABASE = TestDatabase.running();

    private final GestionnaireKey cloned = DATABASE.aGestionnaire();

    @ParameterizedTest
    @ValueSource(
            strings = {CHANGELOG, "fr/treille/tenancy/migration/five.xml", "fr/treille/tenancy/migration/wordy.xml"})
    void aClonedSchemaIsWhatLiquibaseItselfWouldHaveMade(String changelog) throws Exception {
        GestionnaireKey clone = DATABASE.aKey();
        DATABASE.schemas(changelog).create(clone);
        String original = DATABASE.aKey().schema();
        try (Connection connection = DATABASE.owner().getConnection()) {
            new Changelog(changelog, original).run(connection, "production");
        }

        assertThat(Catalogue.of(clone.schema())).hasSizeGreaterThan(40).isEqualTo(Catalogue.of(original));
    }

    @Test
    void liquibaseFindsNothingToRunInAClonedSchema() throws Exception {
        List<String> before = Catalogue.of(cloned.schema());

        try (Connection connection = DATABASE.owner().getConnection()) {
            Database database =
                    DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
            database.setDefaultSchemaName(cloned.schema());
            database.setLiquibaseSchemaName(cloned.schema());
            Liquibase liquibase = new Liquibase(CHANGELOG, new ClassLoaderResourceAccessor(), database);
            assertThat(liquibase.listUnrunChangeSets(new Contexts("production"), new LabelExpression()))
                    .isEmpty();
        }
        try (Connection connection = DATABASE.owner().getConnection()) {
            new Changelog(CHANGELOG, cloned.schema()).run(connection, "production");
        }

        assertThat(Catalogue.of(cloned.schema())).isEqualTo(before);
    }
}
