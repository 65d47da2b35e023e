package fr.treille.assembly.inside;

import java.io.File;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The archive as delivered, with a test module in the place of the screens. */
public final class TestAssembly {

    private static final String BEANS =
            "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\"" + " bean-discovery-mode=\"all\"/>";

    private static final String STRUCTURE = """
            <jboss-deployment-structure xmlns="urn:jboss:deployment-structure:1.3">
              <deployment><dependencies>
                <module name="org.postgresql"/>
              </dependencies></deployment>
            </jboss-deployment-structure>
            """;

    private TestAssembly() {}

    /** @param classes what is added to the product */
    public static EnterpriseArchive with(String name, Class<?>... classes) {
        EnterpriseArchive ear = ShrinkWrap.create(ZipImporter.class, name + ".ear")
                .importFrom(new File("target/treille.ear"))
                .as(EnterpriseArchive.class);
        ear.delete("META-INF/application.xml");
        ear.delete("META-INF/jboss-deployment-structure.xml");
        ear.delete("web.war");
        WebArchive tests = ShrinkWrap.create(WebArchive.class, "tests.war")
                .addClasses(classes)
                .addAsWebInfResource(new StringAsset(BEANS), "beans.xml")
                .addAsLibraries(assertions());
        return ear.addAsManifestResource(new StringAsset(STRUCTURE), "jboss-deployment-structure.xml")
                .addAsModule(Testable.archiveToTest(tests));
    }

    private static File assertions() {
        return new File(org.assertj.core.api.Assertions.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
    }
}
