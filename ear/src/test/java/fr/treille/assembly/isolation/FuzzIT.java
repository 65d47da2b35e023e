package fr.treille.assembly.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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

    @Test
    void whateverGoesWrongNobodyReadsOrWritesAnothersRows(@ArquillianResource URL base)
            throws IOException, InterruptedException {
        String query = "fuzz?tenants=8&threads=64&statements=%s&seed=%s"
                .formatted(System.getProperty("treille.fuzz.statements"), System.getProperty("treille.seed"));
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(base + query)).build(), HttpResponse.BodyHandlers.ofString());
        JsonNode outcome = new ObjectMapper().readTree(answer.body());
        keep(answer.body());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(outcome.get("examples")).isEmpty();
        assertThat(outcome.get("leaks").asLong()).isZero();
        assertThat(outcome.get("unexpected").asLong()).isZero();
        assertThat(outcome.get("statements").asLong())
                .isGreaterThanOrEqualTo(Long.parseLong(System.getProperty("treille.fuzz.statements")));
        assertThat(outcome.get("probes").asLong()).isPositive();
    }

    /** Where the benchmark reads it. */
    private static void keep(String outcome) throws IOException {
        Path file = Path.of("target", "bench", "isolation.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, outcome);
    }
}
