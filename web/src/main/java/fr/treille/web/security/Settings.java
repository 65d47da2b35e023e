package fr.treille.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * What the operator sets of the border, read once from system properties; nonsense is refused at start.
 *
 * <p>Listed in {@code docs/operation.md}.
 */
@ApplicationScoped
public class Settings {

    /** What we are called in the realm. */
    static final String CLIENT = "treille-web";

    private static final Duration LONGEST_INACTIVITY = Duration.ofHours(2);

    private final URI url = uri("treille.url");
    private final URI issuer = uri("treille.oidc.issuer");
    private final String clientSecret = required("treille.oidc.client-secret");
    private final Duration lockAfter = lockAfter(System.getProperty("treille.lock-after"));

    /** The address people type, without a trailing slash. */
    public URI url() {
        return url;
    }

    /** The realm, as its tokens name it. */
    public URI issuer() {
        return issuer;
    }

    /** A browser makes passkeys for a name only, never for the number of a machine (WebAuthn, "effective domain"). */
    public boolean hasPasskeys() {
        return !issuer.getHost().matches("[\\d.]+|\\[.*]");
    }

    String clientId() {
        return CLIENT;
    }

    String clientSecret() {
        return clientSecret;
    }

    /** After this long without a gesture the screen locks; two hours at most. */
    public Duration lockAfter() {
        return lockAfter;
    }

    URI realmEndpoint(String path) {
        return URI.create(issuer + path);
    }

    static Duration lockAfter(@Nullable String value) {
        if (value == null || value.isBlank()) {
            return LONGEST_INACTIVITY;
        }
        Duration asked;
        try {
            asked = Duration.parse(value);
        } catch (DateTimeParseException e) {
            throw new IllegalStateException(
                    "treille.lock-after must be an ISO 8601 duration such as PT30M: " + value, e);
        }
        if (asked.compareTo(Duration.ofSeconds(30)) < 0 || asked.compareTo(LONGEST_INACTIVITY) > 0) {
            throw new IllegalStateException("treille.lock-after must lie between PT30S and PT2H: " + value);
        }
        return asked;
    }

    private static URI uri(String property) {
        String value = required(property);
        URI uri = URI.create(value.endsWith("/") ? value.substring(0, value.length() - 1) : value);
        if (uri.getHost() == null) {
            throw new IllegalStateException(
                    property + " must be a whole address such as https://dui.example.org: " + value);
        }
        return uri;
    }

    private static String required(String property) {
        String value = System.getProperty(property);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("the system property " + property + " is not set");
        }
        return value;
    }
}
