package fr.treille.assembly.border;

import fr.treille.assembly.stack.Stack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** A program that keeps the cookies it is given and follows nothing. */
final class Stranger {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final Stack stack;

    Stranger(Stack stack) {
        this.stack = stack;
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(stack.url() + path));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(stack.url() + path)).POST(BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** What the realm's token endpoint answers to this form. */
    HttpResponse<String> asksForATokenWith(Map<String, String> form) {
        return send(HttpRequest.newBuilder(URI.create(realm() + "token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(query(form))));
    }

    HttpResponse<String> asksForACodeWith(Map<String, String> query) {
        return send(HttpRequest.newBuilder(URI.create(codeAddress(query))));
    }

    String codeAddress(Map<String, String> query) {
        return realm() + "auth?" + query(query);
    }

    boolean isIn() {
        return get("/").statusCode() == 200;
    }

    boolean has(String cookie) {
        return cookies.getCookieStore().getCookies().stream()
                .anyMatch(kept -> kept.getName().equals(cookie));
    }

    private String realm() {
        return stack.keycloakUrl() + "/realms/treille/protocol/openid-connect/";
    }

    private static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(parameter ->
                        parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
