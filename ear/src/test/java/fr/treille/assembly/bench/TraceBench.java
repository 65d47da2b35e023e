package fr.treille.assembly.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.treille.assembly.inside.Ledger;
import fr.treille.assembly.inside.Probe;
import fr.treille.assembly.inside.TestAssembly;
import fr.treille.assembly.inside.ThreeStatements;
import fr.treille.assembly.inside.TraceCost;
import fr.treille.assembly.inside.TraceCostServlet;
import fr.treille.assembly.inside.TracedWrites;
import fr.treille.assembly.inside.Worlds;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a trace adds to a write, and how many a server keeps up with. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TraceBench {

    @Deployment(testable = false)
    static EnterpriseArchive assembly() {
        return TestAssembly.with(
                "treille-trace",
                Probe.class,
                Probe.Injected.class,
                Worlds.class,
                Worlds.World.class,
                Ledger.class,
                ThreeStatements.class,
                TracedWrites.class,
                TraceCost.class,
                TraceCostServlet.class);
    }

    @Test
    void tracedWrites(@ArquillianResource URL base) throws IOException, InterruptedException {
        String query = "&transactions=" + Integer.getInteger("treille.bench.transactions", 4000) + "&threads="
                + Integer.getInteger("treille.bench.threads", 16) + "&seconds="
                + Integer.getInteger("treille.bench.seconds", 20) + "&seed=" + Integer.getInteger("treille.seed", 1);
        Map<String, Double> figures = new LinkedHashMap<>();
        for (String what : List.of("three", "one", "sustained")) {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(base + "trace?what=" + what + query))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            new ObjectMapper()
                    .readTree(answer.body())
                    .properties()
                    .forEach(figure ->
                            figures.put(figure.getKey(), figure.getValue().asDouble()));
        }
        Figures.keep("trace", figures);
        assertThat(figures).containsKeys("traced-three", "untraced-three", "sustained", "anomalies");
    }
}
