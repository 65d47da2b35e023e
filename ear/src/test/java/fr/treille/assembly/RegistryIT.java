package fr.treille.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.treille.assembly.inside.TestAssembly;
import fr.treille.tenancy.registry.CycleDeVie;
import fr.treille.tenancy.registry.Gestionnaire;
import fr.treille.tenancy.registry.GestionnaireKey;
import fr.treille.tenancy.registry.GestionnaireRegistry;
import fr.treille.tenancy.registry.Registration;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The registry inside the server that the build configures, on the database that the launcher started. */
@ExtendWith(ArquillianExtension.class)
class RegistryIT {

    private static final GestionnaireKey TILLEULS = new GestionnaireKey("les-tilleuls");

    @Inject
    GestionnaireRegistry registry;

    @Resource(lookup = "java:jboss/datasources/treille")
    DataSource treille;

    @Resource(lookup = "java:jboss/datasources/treille-platform")
    DataSource platform;

    @Resource(lookup = "java:jboss/datasources/treille-owner")
    DataSource owner;

    @Deployment
    static EnterpriseArchive assembly() {
        return TestAssembly.with("treille-registry", RegistryIT.class);
    }

    @Test
    void aGestionnaireIsFoundByItsKey() {
        assertThat(registry.find(TILLEULS).map(Registration::gestionnaire))
                .contains(new Gestionnaire(TILLEULS, "Association Les Tilleuls", "#6a3d9a"));
        assertThat(registry.find(TILLEULS).map(Registration::state)).contains(new CycleDeVie.Actif());
    }

    @Test
    void anUnknownKeyFindsNothing() {
        assertThat(registry.find(new GestionnaireKey("inconnu"))).isEmpty();
        assertThat(registry.active(List.of("les-tilleuls' or '1'='1"))).isEmpty();
    }

    /** What a constraint refuses is logged with its stack: values of a row would go with it. */
    @Test
    void whatTheDatabaseRefusesIsSaidWithoutTheValues() throws Exception {
        for (DataSource dataSource : List.of(treille, platform, owner)) {
            try (Connection connection = dataSource.getConnection();
                    Statement statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.execute("select '{\"nom\": \"Camille' :: json"))
                        .hasMessageContaining("invalid input syntax for type json")
                        .hasMessageNotContaining("Camille");
            }
        }
    }

    @Test
    void onlyThoseHostedHereAreListedByName() {
        assertThat(registry.active(List.of("rives-de-loire", "ailleurs", "les-tilleuls")))
                .extracting(gestionnaire -> gestionnaire.key().value())
                .containsExactly("les-tilleuls", "rives-de-loire");
        assertThat(registry.active(List.of())).isEmpty();
    }
}
