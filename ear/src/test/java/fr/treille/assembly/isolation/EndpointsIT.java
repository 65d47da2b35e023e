package fr.treille.assembly.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.treille.assembly.browser.Browsing;
import fr.treille.assembly.stack.OperatorApi;
import fr.treille.assembly.stack.OperatorApi.Answer;
import fr.treille.assembly.stack.Stack;
import jakarta.servlet.http.HttpServlet;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every address that answers programs, read from the archive's classes, tried by those it is not for. */
@ExtendWith(Browsing.class)
class EndpointsIT {

    private static final List<Class<?>> CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("fr.treille.web").stream()
                    .filter(type -> !type.getSimpleName().equals("package-info"))
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    private static final String KEY = "les-tilleuls";

    /** A method and an address, with a gestionnaire's key wherever it takes one. */
    record Endpoint(String method, String path) {}

    static List<Endpoint> endpoints() {
        return CLASSES.stream()
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(EndpointsIT::endpoints)
                .toList();
    }

    private static Stream<Endpoint> endpoints(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods())
                .flatMap(method -> verb(method).stream().map(verb -> new Endpoint(verb, path(resource, method))));
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value())
                .findFirst();
    }

    private static String path(Class<?> resource, Method method) {
        Path own = method.getAnnotation(Path.class);
        String path = resource.getAnnotation(Path.class).value() + (own == null ? "" : "/" + own.value());
        return "/api/" + path.replaceAll("\\{[^}]*}", KEY);
    }

    @Test
    void thereAreEndpointsToTry() {
        assertThat(endpoints()).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void withoutTheOperatorsTokenNothingIsToldNorDone(Endpoint endpoint, Stack stack) throws Exception {
        OperatorApi api = new OperatorApi(stack);
        String before = api.show(KEY).toString();
        for (Map.Entry<String, String> bearer : foreignTokens(api).entrySet()) {
            HttpResponse<String> answer = call(stack, endpoint, bearer.getValue());

            assertThat(answer.statusCode()).as(bearer.getKey()).isEqualTo(401);
            assertThat(answer.body())
                    .as(bearer.getKey())
                    .doesNotContain("Tilleuls")
                    .hasSizeLessThan(300);
            assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        }
        assertThat(api.show(KEY).toString()).isEqualTo(before);
    }

    private static Map<String, String> foreignTokens(OperatorApi api) {
        String own = api.token();
        return Map.of(
                "none",
                "",
                "not a token",
                "Bearer x.y.z",
                "of a person",
                "Bearer "
                        + Stack.treille("token", "administration")
                                .output()
                                .strip()
                                .lines()
                                .toList()
                                .getLast(),
                "of another client",
                "Bearer " + api.token("treille-provisioner", OperatorApi.secret("provisioner.client-secret")),
                "of another realm",
                "Bearer " + api.tokenOfTheMasterRealm(),
                "tampered",
                "Bearer " + tampered(own),
                "unsigned",
                "Bearer " + unsigned(own),
                "not a bearer",
                "Basic " + own);
    }

    /** Somebody else's claims under the former signature. */
    private static String tampered(String token) {
        String[] parts = token.split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        return parts[0] + "." + encoded(claims.replace("\"exp\":", "\"exp\":9")) + "." + parts[2];
    }

    private static String unsigned(String token) {
        return encoded("{\"alg\":\"none\"}") + "." + token.split("\\.")[1] + ".";
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aTokenServesForOneAct(Stack stack) {
        OperatorApi api = new OperatorApi(stack);
        String token = api.token();

        Answer first = api.post("gestionnaires/" + KEY + "/check", "", token);
        Answer second = api.post("gestionnaires/" + KEY + "/check", "", token);

        assertThat(first.status()).isEqualTo(200);
        assertThat(second.status()).isEqualTo(401);
        assertThat(second.error()).isEqualTo("REPLAYED");
    }

    @Test
    void anAddressThatDoesNotExistTellsAStrangerNothing(Stack stack) throws Exception {
        for (String path : List.of("/api", "/api/", "/api/operateur", "/api/nulle-part", "/api/../api/operateur")) {
            HttpResponse<String> answer = call(stack, new Endpoint("GET", path), "");
            assertThat(answer.statusCode()).as(path).isIn(302, 401, 404);
            assertThat(answer.body()).as(path).doesNotContain("Tilleuls");
        }
    }

    /** The gate knows those of web.xml; one declared elsewhere would stand beside it. */
    @Test
    void everyServletIsDeclaredInFrontOfEverybody() throws IOException {
        String webXml = Files.readString(Stack.root().resolve("web/src/main/webapp/WEB-INF/web.xml"));
        Set<String> declared = Pattern.compile("<servlet-class>([^<]+)</servlet-class>")
                .matcher(webXml)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> written = CLASSES.stream()
                .filter(HttpServlet.class::isAssignableFrom)
                .map(Class::getName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(written).isNotEmpty().isEqualTo(declared);
    }

    @Test
    void noServletTellsAStrangerAnything(Stack stack) throws Exception {
        String webXml = Files.readString(Stack.root().resolve("web/src/main/webapp/WEB-INF/web.xml"));
        List<String> addresses = Pattern.compile(
                        "<servlet-mapping>.*?<url-pattern>([^<]+)</url-pattern>", Pattern.DOTALL)
                .matcher(webXml)
                .results()
                .map(match -> match.group(1).replace("/*", "/entree/Lw"))
                .toList();
        assertThat(addresses).hasSizeGreaterThan(5);
        for (String address : addresses) {
            for (String method : List.of("GET", "POST")) {
                assertThat(call(stack, new Endpoint(method, address), "").body())
                        .as(method + " " + address)
                        .doesNotContain("Tilleuls", "Rives de Loire", "Exception", "\tat ");
            }
        }
    }

    private static HttpResponse<String> call(Stack stack, Endpoint endpoint, String authorization)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(stack.url() + endpoint.path()))
                .method(
                        endpoint.method(),
                        endpoint.method().equals("GET")
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString("{\"why\": \"essai\", \"confirm\": \"" + KEY + "\"}"));
        request.header("Content-Type", "application/json");
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
