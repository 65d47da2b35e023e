package fr.treille.assembly.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import fr.treille.assembly.inside.Fuzz;
import fr.treille.assembly.inside.FuzzServlet;
import fr.treille.assembly.inside.Probe;
import fr.treille.assembly.inside.TestAssembly;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** 64 threads over 8 connections; {@code infra/treille bench isolation} runs the same for longer. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FuzzIT {

    @Deployment(testable = false)
    static EnterpriseArchive assembly() {
        return TestAssembly.with(
                "treille-fuzz", Probe.class, Probe.Injected.class, Fuzz.class, Fuzz.Outcome.class, FuzzServlet.class);
    }

    /** The server closes a request that says nothing for a minute and a half. */
    private static final long STATEMENTS_A_REQUEST = 20_000;

    private final ObjectMapper json = new ObjectMapper();
    private final ArrayNode examples = json.createArrayNode();
    private final Map<String, Long> sums = new LinkedHashMap<>();

    @Test
    void whateverGoesWrongNobodyReadsOrWritesAnothersRows(@ArquillianResource URL base)
            throws IOException, InterruptedException {
        long wanted = Long.parseLong(System.getProperty("treille.fuzz.statements"));
        long seed = Long.parseLong(System.getProperty("treille.seed"));
        for (long slice = 0; sums.getOrDefault("statements", 0L) < wanted; slice++) {
            add(run(base, seed + slice));
        }
        keep();

        assertThat(examples).isEmpty();
        assertThat(sums).containsEntry("leaks", 0L).containsEntry("unexpected", 0L);
        assertThat(sums.get("probes")).isPositive();
    }

    private JsonNode run(URL base, long seed) throws IOException, InterruptedException {
        String query = "fuzz?tenants=8&threads=64&statements=" + STATEMENTS_A_REQUEST + "&seed=" + seed;
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(base + query)).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json.readTree(answer.body());
    }

    private void add(JsonNode outcome) {
        for (String name : List.of("statements", "probes", "leaks", "unexpected")) {
            sums.merge(name, outcome.get(name).asLong(), Long::sum);
        }
        examples.addAll((ArrayNode) outcome.get("examples"));
    }

    /** Where the benchmark reads it. */
    private void keep() throws IOException {
        Path file = Path.of("target", "bench", "isolation.json");
        Files.createDirectories(file.getParent());
        json.writeValue(file.toFile(), sums);
    }
}
