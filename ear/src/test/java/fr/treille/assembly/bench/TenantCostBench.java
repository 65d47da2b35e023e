package fr.treille.assembly.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.treille.assembly.inside.Cost;
import fr.treille.assembly.inside.CostServlet;
import fr.treille.assembly.inside.CostWithTenancy;
import fr.treille.assembly.inside.CostWithout;
import fr.treille.assembly.inside.Probe;
import fr.treille.assembly.inside.TestAssembly;
import fr.treille.assembly.inside.ThreeStatements;
import fr.treille.assembly.inside.Worlds;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.as.arquillian.api.ServerSetup;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What tenancy adds to a transaction, and what the other way of having it would. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@ServerSetup(PlainDatasource.class)
class TenantCostBench {

    private static final String UNIT = """
            <persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.1">
              <persistence-unit name="plain" transaction-type="JTA">
                <jta-data-source>java:jboss/datasources/plain</jta-data-source>
                <class>fr.treille.tenancy.administration.AdministrateurEntity</class>
                <class>fr.treille.tenancy.administration.InvitationEntity</class>
                <class>fr.treille.tenancy.reglage.ReglageEntity</class>
                <exclude-unlisted-classes>true</exclude-unlisted-classes>
                <shared-cache-mode>NONE</shared-cache-mode>
                <properties>
                  <property name="jakarta.persistence.schema-generation.database.action" value="none"/>
                  <property name="hibernate.boot.allow_jdbc_metadata_access" value="false"/>
                  <property name="hibernate.dialect" value="org.hibernate.dialect.PostgreSQLDialect"/>
                </properties>
              </persistence-unit>
            </persistence>
            """;

    @Deployment(testable = false)
    static EnterpriseArchive assembly() {
        EnterpriseArchive ear = TestAssembly.with(
                "treille-cost",
                Probe.class,
                Probe.Injected.class,
                Worlds.class,
                Worlds.World.class,
                Cost.class,
                Cost.Measured.class,
                CostWithTenancy.class,
                CostWithout.class,
                ThreeStatements.class,
                CostServlet.class);
        ear.getAsType(WebArchive.class, "tests.war").addAsResource(new StringAsset(UNIT), "META-INF/persistence.xml");
        return ear;
    }

    @Test
    void aTransactionOfThreeStatements(@ArquillianResource URL base)
            throws IOException, InterruptedException, SQLException {
        int transactions = Integer.getInteger("treille.bench.transactions", 4000);
        long seed = Long.getLong("treille.seed", 1);
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(base + "cost?transactions=" + transactions + "&seed=" + seed))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode inServer = new ObjectMapper().readTree(answer.body());

        Map<String, Double> figures = new LinkedHashMap<>();
        inServer.properties()
                .forEach(
                        figure -> figures.put(figure.getKey(), figure.getValue().asDouble()));
        figures.putAll(new LoginPerGestionnaire(seed).measure());
        Figures.keep("tenant-cost", figures);
        assertThat(figures).containsKeys("with-tenancy-write", "without-write", "login-open");
    }
}
