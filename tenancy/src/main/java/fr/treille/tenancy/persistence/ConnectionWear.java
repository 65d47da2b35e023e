package fr.treille.tenancy.persistence;

import fr.treille.tenancy.registry.GestionnaireKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How much each connection has served. A backend keeps what it learns of every table of every schema it enters, 12 to 25 kB
 * each, until it ends: after so many gestionnaires, or so much time, it has to.
 */
@ApplicationScoped
class ConnectionWear {

    static final int MOST_GESTIONNAIRES = 100;
    static final Duration LONGEST_LIFE = Duration.ofMinutes(30);

    private final Map<Integer, Wear> byBackend = new ConcurrentHashMap<>();

    InstantSource clock = InstantSource.system();

    private record Wear(Instant since, Set<GestionnaireKey> entered) {

        boolean isOver(Instant now) {
            return entered.size() >= MOST_GESTIONNAIRES
                    || since.plus(LONGEST_LIFE).isBefore(now);
        }
    }

    /** @return whether this connection is to end after this transaction */
    boolean used(int backend, GestionnaireKey key) {
        Instant now = clock.instant();
        Wear wear = byBackend.computeIfAbsent(backend, first -> new Wear(now, ConcurrentHashMap.newKeySet()));
        wear.entered().add(key);
        if (!wear.isOver(now)) {
            return false;
        }
        // Those that the pool closed by itself are forgotten too: their numbers come back with other backends.
        byBackend.values().removeIf(other -> other.isOver(now));
        return true;
    }

    void forget(int backend) {
        byBackend.remove(backend);
    }
}
