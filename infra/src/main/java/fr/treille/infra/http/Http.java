package fr.treille.infra.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** Plain HTTP; the newer client of the JDK costs each command a quarter of a second. */
public final class Http {

    private static final int CONNECT_MILLIS = 2_000;
    private static final int READ_MILLIS = 20_000;

    /** What came back. */
    public record Answer(int status, String body) {

        public boolean ok() {
            return status / 100 == 2;
        }
    }

    private Http() {}

    public static Answer get(String url, Map<String, String> headers) throws IOException {
        return exchange("GET", url, headers, "");
    }

    public static Answer get(String url) throws IOException {
        return get(url, Map.of());
    }

    /** Waits as long for the answer as the work behind it may take. */
    public static Answer get(String url, Map<String, String> headers, Duration patience) throws IOException {
        HttpURLConnection connection = open("GET", url, headers);
        connection.setReadTimeout(Math.toIntExact(patience.toMillis()));
        return send(connection, "");
    }

    /** Waits as long for the answer as the work behind it may take. */
    public static Answer postJson(String url, Map<String, String> headers, String json, Duration patience)
            throws IOException {
        HttpURLConnection connection = open("POST", url, headers);
        connection.setRequestProperty("Content-Type", "application/json");
        connection.setReadTimeout(Math.toIntExact(patience.toMillis()));
        return send(connection, json);
    }

    /** Writes what comes back into the file; an answer of failure is returned as text and leaves the file alone. */
    public static Answer download(String url, Map<String, String> headers, Path file, Duration patience)
            throws IOException {
        HttpURLConnection connection = open("GET", url, headers);
        connection.setReadTimeout(Math.toIntExact(patience.toMillis()));
        if (connection.getResponseCode() / 100 != 2) {
            return send(connection, "");
        }
        try (InputStream in = connection.getInputStream();
                OutputStream out = Files.newOutputStream(file)) {
            in.transferTo(out);
            return new Answer(connection.getResponseCode(), "");
        } finally {
            connection.disconnect();
        }
    }

    public static Answer putJson(String url, Map<String, String> headers, String json) throws IOException {
        HttpURLConnection connection = open("PUT", url, headers);
        connection.setRequestProperty("Content-Type", "application/json");
        return send(connection, json);
    }

    public static Answer postForm(String url, Map<String, String> form) throws IOException {
        String body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return exchange("POST", url, Map.of("Content-Type", "application/x-www-form-urlencoded"), body);
    }

    /** Whether the address answers 200 now. */
    public static boolean answersOk(String url) {
        try {
            return get(url).ok();
        } catch (IOException down) {
            return false;
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Answer exchange(String method, String url, Map<String, String> headers, String body)
            throws IOException {
        return send(open(method, url, headers), body);
    }

    private static HttpURLConnection open(String method, String url, Map<String, String> headers) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(url).toURL().openConnection();
        connection.setRequestMethod(method);
        connection.setConnectTimeout(CONNECT_MILLIS);
        connection.setReadTimeout(READ_MILLIS);
        connection.setInstanceFollowRedirects(false);
        headers.forEach(connection::setRequestProperty);
        return connection;
    }

    private static Answer send(HttpURLConnection connection, String body) throws IOException {
        try {
            if (!body.isEmpty()) {
                connection.setDoOutput(true);
                try (OutputStream out = connection.getOutputStream()) {
                    out.write(body.getBytes(StandardCharsets.UTF_8));
                }
            }
            int status = connection.getResponseCode();
            try (InputStream in = status >= 400 ? connection.getErrorStream() : connection.getInputStream()) {
                return new Answer(status, in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } finally {
            connection.disconnect();
        }
    }
}
