package fr.treille.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * The browser's session at Keycloak, ended from here: it holds even when the browser never comes back (OpenID Connect
 * RP-initiated logout would need it to follow a redirection).
 */
@ApplicationScoped
class SsoSession {

    private static final Logger LOG = Logger.getLogger(SsoSession.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    @Inject
    Settings settings;

    /** Ends it; false when Keycloak could not be told, which the person must then know. */
    boolean end(Token token) {
        HttpRequest request = HttpRequest.newBuilder(settings.realmEndpoint("/protocol/openid-connect/logout"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(form(Map.of(
                        "client_id", settings.clientId(),
                        "client_secret", settings.clientSecret(),
                        "refresh_token", token.context().getRefreshToken())))
                .build();
        try {
            HttpResponse<Void> response = http.send(request, HttpResponse.BodyHandlers.discarding());
            // 400: the session had ended before us.
            return response.statusCode() == 204 || response.statusCode() == 400;
        } catch (IOException e) {
            LOG.warnf("Keycloak could not be told that a session ends: %s", e.getMessage());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static HttpRequest.BodyPublisher form(Map<String, String> fields) {
        return HttpRequest.BodyPublishers.ofString(fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&")));
    }
}
