package fr.treille.infra.instance;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.security.SecureRandom;

/** Ports of 127.0.0.1. */
final class Loopback {

    /** Below the range that systems take outgoing ports from, so that a free port stays free. */
    private static final int LOWEST = 20_000;

    private static final int HIGHEST = 32_000;

    private Loopback() {}

    static boolean free(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress("127.0.0.1", port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    static int likelyFree() {
        return LOWEST + new SecureRandom().nextInt(HIGHEST - LOWEST);
    }
}
