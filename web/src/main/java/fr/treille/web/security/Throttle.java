package fr.treille.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/** How often one address may try what is open to everybody: a whole establishment is behind one, hence not too seldom. */
@ApplicationScoped
class Throttle {

    private static final int MOST = 60;
    private static final int REMEMBERED = 10_000;
    private static final long WINDOW_MILLIS = 60_000;

    private final Clock clock;
    private final Map<String, Integer> tries = new HashMap<>();
    private long windowEnd;

    Throttle() {
        this(Clock.systemUTC());
    }

    Throttle(Clock clock) {
        this.clock = clock;
    }

    /** Counts one more, and says whether it may go on. */
    synchronized boolean letsThrough(String address) {
        long now = clock.millis();
        if (now >= windowEnd || tries.size() >= REMEMBERED) {
            tries.clear();
            windowEnd = now + WINDOW_MILLIS;
        }
        return tries.merge(address, 1, Integer::sum) <= MOST;
    }
}
