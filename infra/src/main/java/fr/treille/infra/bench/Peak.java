package fr.treille.infra.bench;

import fr.treille.infra.problem.Problem;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The most connections there are between its beginning and its end. */
final class Peak {

    private static final long PAUSE_MILLIS = 20;

    private final Backends backends;
    private final CompletableFuture<Integer> most;
    private volatile boolean ended;

    Peak(Backends backends) {
        this.backends = backends;
        this.most = CompletableFuture.supplyAsync(this::watch);
    }

    private int watch() {
        int seen = 0;
        try {
            while (!ended) {
                seen = Math.max(seen, backends.connections());
                Thread.sleep(PAUSE_MILLIS);
            }
            return Math.max(seen, backends.connections());
        } catch (SQLException | InterruptedException e) {
            throw new CompletionException(e);
        }
    }

    int end() {
        ended = true;
        try {
            return most.join();
        } catch (CompletionException e) {
            throw Problem.of(e);
        }
    }
}
