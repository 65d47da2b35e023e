package fr.treille.tenancy.migration;

import fr.treille.tenancy.registry.GestionnaireKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How far a migration of all gestionnaires is, or how it ended.
 *
 * @param total how many were behind when it began
 * @param done how many are at this release's version since
 * @param failed those that were set aside, the others being served
 * @param slowest the one that took longest
 * @param longestLockMillis for how long, at most, a gestionnaire's people may have waited
 */
public record MigrationReport(
        Instant startedAt,
        Optional<Instant> endedAt,
        int total,
        int done,
        List<Failure> failed,
        Optional<Slowest> slowest,
        long longestLockMillis) {

    /** @param error why, for the operator */
    public record Failure(GestionnaireKey key, String error) {}

    public record Slowest(GestionnaireKey key, long millis) {}

    public boolean isRunning() {
        return endedAt.isEmpty();
    }
}
