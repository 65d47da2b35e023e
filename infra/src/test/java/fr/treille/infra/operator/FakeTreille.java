package fr.treille.infra.operator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.treille.infra.instance.External;
import fr.treille.infra.instance.Instance;
import fr.treille.infra.instance.Port;
import fr.treille.infra.instance.Ports;
import fr.treille.infra.instance.Settings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Plays Keycloak's token address and the operator's API; as the real one, it takes each token for one act only. */
public final class FakeTreille implements AutoCloseable {

    private static final String TOKENS = "/realms/treille/protocol/openid-connect/token";

    private record Answer(int status, String body) {}

    private final HttpServer server;
    private final Map<String, Deque<Answer>> answers = new HashMap<>();
    private final Set<String> burnt = new HashSet<>();
    private final List<String> requests = new ArrayList<>();
    private int tokens;

    public FakeTreille() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /** The next answer to this request ("GET migrations"); the last one given stays. */
    public FakeTreille answering(String request, int status, String body) {
        answers.computeIfAbsent(request, ignored -> new ArrayDeque<>()).add(new Answer(status, body));
        return this;
    }

    /** Keycloak refuses the client with this error. */
    public FakeTreille refusingTheClient(String error) {
        return answering("POST " + TOKENS, 401, "{\"error\":\"" + error + "\",\"error_description\":\"no\"}");
    }

    /** Acts and questions in their order, each with its body. */
    public synchronized List<String> requests() {
        return List.copyOf(requests);
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** An instance whose application and Keycloak are this. */
    public Path instance(Path root) throws IOException {
        return instance(root, Optional.of("of the operator"));
    }

    public Path instance(Path root, Optional<String> operatorSecret) throws IOException {
        String issuer = url() + "/realms/treille";
        Instance instance = new Instance(root);
        Ports ports =
                Ports.byDefault().with(Map.of(Port.WILDFLY, server.getAddress().getPort()));
        instance.keep(new Settings(ports, false, Optional.empty(), Optional.of(issuer)));
        instance.keep(new External(
                Optional.empty(),
                Optional.of(
                        new External.IdentityProvider(issuer, "of the web", "of the provisioner", operatorSecret))));
        return root;
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String path = exchange.getRequestURI().getRawPath();
        String request = exchange.getRequestMethod() + " " + path.replaceFirst("^/api/operateur/", "");
        Answer answer;
        if (path.endsWith("/protocol/openid-connect/token")) {
            answer = next(request).orElse(new Answer(200, "{\"access_token\":\"token-" + ++tokens + "\"}"));
        } else {
            requests.add(request + (body.isEmpty() ? "" : " " + body));
            answer = entitled(exchange)
                    ? next(request).orElse(new Answer(404, "{\"error\":\"UNKNOWN\",\"message\":\"Unknown.\"}"))
                    : new Answer(401, "{\"error\":\"TOKEN\",\"message\":\"This token served already.\"}");
        }
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private boolean entitled(HttpExchange exchange) {
        String token = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        return token.startsWith("Bearer token-")
                && !burnt.contains(token)
                && (exchange.getRequestMethod().equals("GET") || burnt.add(token));
    }

    private Optional<Answer> next(String request) {
        Deque<Answer> queue = answers.getOrDefault(request, new ArrayDeque<>());
        return Optional.ofNullable(queue.size() > 1 ? queue.poll() : queue.peek());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
