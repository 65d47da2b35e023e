package fr.treille.assembly.whole;

import static org.assertj.core.api.Assertions.assertThat;

import fr.treille.assembly.browser.Browsing;
import fr.treille.assembly.browser.Canaries;
import fr.treille.assembly.browser.Visitor;
import fr.treille.assembly.stack.Stack;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The logs and the metrics of the whole run, in which every other test has planted what must not be there. */
@ExtendWith(Browsing.class)
class WholeRunIT {

    /** What names people in the tests, and what belongs to gestionnaires. */
    private static final List<String> NEVER = List.of(Canaries.PREFIX, "@example.test", "Camille", "belongs to ");

    @Test
    void noLogHoldsAnybodysDataOrName(Visitor visitor) throws IOException {
        // One more, so that there is something to find whichever tests ran before.
        visitor.signsInAs("educatrice");
        List<String> found = new ArrayList<>();
        List<Path> logs = logs();
        assertThat(logs).hasSizeGreaterThan(3);
        for (Path log : logs) {
            String text = Files.readString(log, StandardCharsets.ISO_8859_1);
            NEVER.stream()
                    .filter(text::contains)
                    .map(word -> word + " in " + log + ": "
                            + text.lines()
                                    .filter(line -> line.contains(word))
                                    .findFirst()
                                    .orElse(""))
                    .forEach(found::add);
        }
        assertThat(found).isEmpty();
    }

    @Test
    void noMetricHoldsAnybodysData() throws Exception {
        for (String path : List.of("/metrics", "/health", "/health/ready")) {
            assertThat(get(management() + path)).as(path).isNotBlank().doesNotContain(NEVER);
        }
    }

    private static List<Path> logs() throws IOException {
        List<Path> logs = new ArrayList<>();
        for (Path folder : List.of(
                Stack.dataDirectory().resolve("log"),
                Stack.dataDirectory().resolve("wildfly/standalone/log"),
                Stack.dataDirectory().resolve("keycloak/home/data/log"),
                Stack.root().resolve("ear/target/arquillian"))) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    files.filter(file -> file.getFileName().toString().contains(".log"))
                            .forEach(logs::add);
                }
            }
        }
        return logs;
    }

    private static String management() throws IOException {
        Properties instance = new Properties();
        try (var reader = Files.newBufferedReader(Stack.dataDirectory().resolve("instance.properties"))) {
            instance.load(reader);
        }
        return "http://127.0.0.1:" + instance.getProperty("management-port");
    }

    private static String get(String url) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
