package fr.treille.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import fr.treille.assembly.inside.TestAssembly;
import fr.treille.tenancy.registry.CycleDeVie;
import fr.treille.tenancy.registry.Gestionnaire;
import fr.treille.tenancy.registry.GestionnaireKey;
import fr.treille.tenancy.registry.GestionnaireRegistry;
import fr.treille.tenancy.registry.Registration;
import jakarta.inject.Inject;
import java.util.List;
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

    @Test
    void onlyThoseHostedHereAreListedByName() {
        assertThat(registry.active(List.of("rives-de-loire", "ailleurs", "les-tilleuls")))
                .extracting(gestionnaire -> gestionnaire.key().value())
                .containsExactly("les-tilleuls", "rives-de-loire");
        assertThat(registry.active(List.of())).isEmpty();
    }
}
