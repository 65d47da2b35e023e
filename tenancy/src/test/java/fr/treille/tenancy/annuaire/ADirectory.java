package fr.treille.tenancy.annuaire;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A directory on this machine that answers what a test wants it to answer. */
final class ADirectory implements AutoCloseable {

    private final HttpServer server;

    ADirectory() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** {@code $here} in the answer is its own address. */
    ADirectory answering(String path, String body) {
        return answering(path, 200, body);
    }

    ADirectory answering(String path, int status, String body) {
        byte[] bytes = body.replace("$here", address()).getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            try (exchange) {
                if (status / 100 == 3) {
                    exchange.getResponseHeaders().add("Location", address() + "/elsewhere");
                }
                exchange.sendResponseHeaders(status, bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        });
        return this;
    }

    /** Takes the question and never answers it. */
    ADirectory silentAt(String path) {
        server.createContext(path, exchange -> {});
        return this;
    }

    static Fetch asked() {
        return new Fetch(new Reach(true), Duration.ofSeconds(2));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
