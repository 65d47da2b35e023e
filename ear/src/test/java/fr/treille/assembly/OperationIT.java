package fr.treille.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.treille.assembly.browser.Browsing;
import fr.treille.assembly.browser.Visitor;
import fr.treille.assembly.stack.Stack;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the people who run the instance rely on, and what a stranger on the network gets. */
@ExtendWith(Browsing.class)
class OperationIT {

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void readinessNamesEachDependency() throws Exception {
        HttpResponse<String> ready = get(management() + "/health/ready");

        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(checks(ready)).contains("postgresql UP", "keycloak UP");
        assertThat(get(management() + "/health/live").statusCode()).isEqualTo(200);
    }

    @Test
    void metricsAreForTheOperatorOnly(Stack stack) throws Exception {
        assertThat(get(management() + "/metrics").body()).contains("base_classloader_loadedClasses_count");

        // The names that the server gives inside are addresses like any other outside: closed.
        for (String path : List.of("/metrics", "/health", "/health/ready", "/management")) {
            HttpResponse<String> outside = get(stack.url() + path);
            assertThat(outside.statusCode()).as(path).isEqualTo(302);
            assertThat(outside.headers().firstValue("Location").orElseThrow()).contains("/connexion/");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/styles.css",
                "/deconnexion/canal-arriere",
                "/nulle-part",
                "/connexion/entree/Lw?scope=organization"
            })
    void everyAnswerTellsTheBrowserToBeStrict(String path, Stack stack) throws Exception {
        HttpResponse<String> answer = get(stack.url() + path);

        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("frame-ancestors 'none'");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
    }

    /** It would tear a file from time to time, or leave it unanswered for a minute. */
    @Test
    void aPlainConnectionDoesNotChangeItsProtocol(Stack stack) throws Exception {
        HttpRequest asksForHttp2 = HttpRequest.newBuilder(URI.create(stack.url() + "/styles.css"))
                .version(HttpClient.Version.HTTP_2)
                .build();

        HttpResponse<String> answer = http.send(asksForHttp2, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_1_1);
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void thePageOfTheApplicationRunsOnlyItsOwnScripts(Visitor visitor) {
        visitor.signsInAs("educatrice");
        String policy = visitor.page().navigate(visitor.stack().url() + "/").headerValue("content-security-policy");

        assertThat(policy).contains("script-src 'self' 'nonce-").doesNotContain("script-src 'self' 'unsafe-inline'");
        visitor.waitsForScreen();
    }

    @Test
    void noBrowserKeepsThePageOfTheApplication(Visitor visitor) {
        visitor.signsInAs("educatrice");

        assertThat(visitor.page().navigate(visitor.stack().url() + "/").headerValue("cache-control"))
                .isEqualTo("no-store");
        visitor.waitsForScreen();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/verrouiller", "/deconnexion"})
    void goingBackAfterLeavingShowsNothing(String wayOut, Visitor visitor) {
        visitor.signsInAs("educatrice").opens(wayOut);

        visitor.page().goBack();

        assertThat(visitor.isAskedForAPassword()).isTrue();
    }

    @Test
    void whoSignsOutTakesAlongWhatTheBrowserKept(Visitor visitor) {
        visitor.signsInAs("educatrice");

        assertThat(visitor.page()
                        .navigate(visitor.stack().url() + "/deconnexion")
                        .headerValue("clear-site-data"))
                .isEqualTo("\"cache\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"uidl", "heartbeat", "push", "init"})
    void aRequestOfAPageWithoutSignInGetsNothing(String kind, Stack stack) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(stack.url() + "/?v-r=" + kind + "&v-uiId=0"))
                .POST(HttpRequest.BodyPublishers.ofString("{\"rpc\":[]}"))
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());

        switch (kind) {
            case "uidl", "push" ->
                assertThat(answer.body()).contains("sessionExpired").hasSizeLessThan(300);
            // What an open page understands: it leaves.
            case "heartbeat" -> assertThat(answer.statusCode()).isEqualTo(410);
            default -> assertThat(answer.statusCode()).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/aura/../",
                "/js/..;/",
                "/VAADIN/static/%2e%2e/%2e%2e/",
                "/aura//../x",
                "/styles.css/..;/",
                "/connexion/entree/../../",
                "/icons/treille.svg?v-r=uidl",
                "/js/lock.js?v-r=init"
            })
    void anAddressThatLooksPublicOpensNothing(String path, Stack stack) throws Exception {
        HttpResponse<String> answer = get(stack.url() + path);

        boolean sentToSignIn = answer.statusCode() == 302
                && answer.headers().firstValue("Location").orElse("").contains("/connexion/");
        boolean toldThatItExpired = answer.body().contains("sessionExpired");
        assertThat(sentToSignIn || toldThatItExpired || answer.statusCode() >= 400)
                .as("%s answered %s: %s", path, answer.statusCode(), answer.body())
                .isTrue();
        assertThat(answer.body()).doesNotContain("window.Vaadin");
    }

    @Test
    void aRequestOfAPageSentToAPublicAddressGetsNothing(Stack stack) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(stack.url() + "/aura/x?v-r=uidl&v-uiId=0"))
                .POST(HttpRequest.BodyPublishers.ofString("{\"rpc\":[]}"))
                .build();

        assertThat(http.send(request, HttpResponse.BodyHandlers.ofString()).body())
                .isEqualTo(get(stack.url() + "/?v-r=uidl").body())
                .contains("sessionExpired");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not.a.token", "eyJhbGciOiJub25lIn0.eyJzaWQiOiJ4In0."})
    void aForgedLogoutTokenIsRefused(String token, Stack stack) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(stack.url() + "/deconnexion/canal-arriere"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("logout_token=" + token))
                .build();

        assertThat(http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(400);
    }

    @Test
    void aRequestIsFoundInTheLogByItsIdAndNobodyByTheirName(Visitor visitor) throws Exception {
        String id = UUID.randomUUID().toString();
        visitor.page().setExtraHTTPHeaders(java.util.Map.of("X-Request-Id", id));
        visitor.signsInAs("educatrice");

        List<String> lines = Files.readAllLines(journal());
        assertThat(lines).filteredOn(line -> line.contains(id)).isNotEmpty().allSatisfy(line -> {
            JsonNode entry = new ObjectMapper().readTree(line);
            assertThat(entry.at("/context/request").asText()).isEqualTo(id);
            assertThat(entry.get("time").asText()).isNotEmpty();
        });
        assertThat(lines).noneMatch(line -> line.contains("educatrice") || line.contains("Éducatrice"));
    }

    @Test
    void whatKeycloakLogsIsReadByPrograms() throws Exception {
        List<String> lines = Files.readAllLines(Stack.dataDirectory().resolve("keycloak/home/data/log/keycloak.log"));

        assertThat(lines).isNotEmpty().allSatisfy(line -> {
            JsonNode entry = new ObjectMapper().readTree(line);
            assertThat(OffsetDateTime.parse(entry.get("timestamp").asText())).isBefore(OffsetDateTime.now());
            assertThat(entry.get("level").asText()).isNotEmpty();
        });
    }

    @Test
    void aRequestIdThatIsNotOneIsReplaced(Stack stack) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(stack.url() + "/"))
                .header("X-Request-Id", "x\" , \"injected\": \"y")
                .build();
        String id = http.send(request, HttpResponse.BodyHandlers.ofString())
                .headers()
                .firstValue("X-Request-Id")
                .orElseThrow();

        assertThat(UUID.fromString(id).toString()).isEqualTo(id);
    }

    private static List<String> checks(HttpResponse<String> health) throws IOException {
        return new ObjectMapper()
                .readTree(health.body()).get("checks").findParents("name").stream()
                        .map(check -> check.get("name").asText() + " "
                                + check.get("status").asText())
                        .toList();
    }

    private static Path journal() {
        return Stack.dataDirectory().resolve("wildfly/standalone/log/server.log");
    }

    private static String management() throws IOException {
        java.util.Properties instance = new java.util.Properties();
        try (var reader = Files.newBufferedReader(Stack.dataDirectory().resolve("instance.properties"))) {
            instance.load(reader);
        }
        return "http://127.0.0.1:" + instance.getProperty("management-port");
    }

    private HttpResponse<String> get(String url) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
