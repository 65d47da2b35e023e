package fr.treille.tenancy.annuaire;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Reads what a directory publishes of itself: once, not for long, not much, and never from elsewhere than asked. */
final class Fetch {

    private static final int LARGEST = 1024 * 1024;

    private final Reach reach;
    private final Duration patience;
    private final HttpClient http;

    Fetch(Reach reach, Duration patience) {
        this.reach = reach;
        this.patience = patience;
        this.http = HttpClient.newBuilder()
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    Reach reach() {
        return reach;
    }

    byte[] get(String address) throws Unsound {
        URI uri = reach.allowed(address);
        HttpRequest request = HttpRequest.newBuilder(uri)
                .timeout(patience)
                .header("Accept", "application/json, application/samlmetadata+xml, application/xml;q=0.9")
                .build();
        try {
            HttpResponse<InputStream> response = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                requireOk(response.statusCode());
                return read(body);
            }
        } catch (IOException e) {
            throw new Unsound(Fault.NO_ANSWER);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unsound(Fault.NO_ANSWER);
        }
    }

    private static void requireOk(int status) throws Unsound {
        switch (status / 100) {
            case 2 -> {
                return;
            }
            case 3 -> throw new Unsound(Fault.REDIRECTS);
            case 4 -> throw new Unsound(Fault.NOT_FOUND);
            default -> throw new Unsound(Fault.NO_ANSWER);
        }
    }

    private static byte[] read(InputStream body) throws IOException, Unsound {
        byte[] bytes = body.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new Unsound(Fault.TOO_LARGE);
        }
        return bytes;
    }
}
