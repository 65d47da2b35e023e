package fr.treille.infra.bench;

import fr.treille.infra.operator.Tokens;
import java.io.IOException;
import java.time.Duration;

/** Asks many questions with one token: Keycloak's work must not be measured with the application's. */
final class SparingTokens implements Tokens {

    /** Less than the realm lets a token live. */
    private static final Duration USED = Duration.ofMinutes(4);

    private final Tokens source;
    private String token = "";
    private long until;

    SparingTokens(Tokens source) {
        this.source = source;
    }

    @Override
    public String fresh() throws IOException {
        return source.fresh();
    }

    @Override
    public synchronized String reusable() throws IOException {
        if (token.isEmpty() || System.nanoTime() - until > 0) {
            token = source.fresh();
            until = System.nanoTime() + USED.toNanos();
        }
        return token;
    }
}
