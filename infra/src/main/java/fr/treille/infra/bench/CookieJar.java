package fr.treille.infra.bench;

import java.net.HttpCookie;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The cookies of one browser on this machine. Browsers hold 127.0.0.1 for safe and send it the cookies that are for safe
 * connections only; the JDK's own jar does not. Like them, it takes no notice of ports.
 */
final class CookieJar {

    /** Where a cookie goes and what it is called. */
    private record Name(String path, String name) {}

    private final Map<Name, HttpCookie> kept = new LinkedHashMap<>();

    void keep(List<String> headers) {
        for (String header : headers) {
            for (HttpCookie cookie : HttpCookie.parse(header)) {
                Name name = new Name(Optional.ofNullable(cookie.getPath()).orElse("/"), cookie.getName());
                if (cookie.hasExpired()) {
                    kept.remove(name);
                } else {
                    kept.put(name, cookie);
                }
            }
        }
    }

    Optional<String> header(URI address) {
        String header = kept.entrySet().stream()
                .filter(entry -> address.getPath().startsWith(entry.getKey().path()))
                .map(entry -> entry.getKey().name() + "=" + entry.getValue().getValue())
                .collect(Collectors.joining("; "));
        return header.isEmpty() ? Optional.empty() : Optional.of(header);
    }
}
