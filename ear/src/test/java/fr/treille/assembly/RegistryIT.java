package fr.treille.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import fr.treille.tenancy.registry.Gestionnaire;
import fr.treille.tenancy.registry.GestionnaireRegistry;
import jakarta.inject.Inject;
import java.io.File;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The registry inside the server that the build configures, on the database that the launcher started. */
@ExtendWith(ArquillianExtension.class)
class RegistryIT {

    @Inject
    GestionnaireRegistry registry;

    /** The archive as delivered, with a test module in the place of the screens. */
    @Deployment
    static EnterpriseArchive assembly() {
        EnterpriseArchive ear = ShrinkWrap.create(ZipImporter.class, "treille-registry.ear")
                .importFrom(new File("target/treille.ear"))
                .as(EnterpriseArchive.class);
        ear.delete("META-INF/application.xml");
        ear.delete("META-INF/jboss-deployment-structure.xml");
        ear.delete("web.war");
        WebArchive tests = ShrinkWrap.create(WebArchive.class, "tests.war")
                .addClass(RegistryIT.class)
                .addAsWebInfResource(
                        new StringAsset("<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\""
                                + " bean-discovery-mode=\"all\"/>"),
                        "beans.xml")
                .addAsLibraries(assertionLibrary());
        return ear.addAsModule(Testable.archiveToTest(tests));
    }

    private static File[] assertionLibrary() {
        String path = org.assertj.core.api.Assertions.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        return new File[] {new File(path)};
    }

    @Test
    void aGestionnaireIsFoundByItsKey() {
        assertThat(registry.find("les-tilleuls"))
                .contains(new Gestionnaire("les-tilleuls", "Association Les Tilleuls", "#6a3d9a"));
    }

    @Test
    void anUnknownKeyFindsNothing() {
        assertThat(registry.find("inconnu")).isEmpty();
        assertThat(registry.find("les-tilleuls' or '1'='1")).isEmpty();
    }

    @Test
    void onlyThoseHostedHereAreListedByName() {
        assertThat(registry.hosted(List.of("rives-de-loire", "ailleurs", "les-tilleuls")))
                .extracting(Gestionnaire::key)
                .containsExactly("les-tilleuls", "rives-de-loire");
        assertThat(registry.hosted(List.of())).isEmpty();
    }
}
