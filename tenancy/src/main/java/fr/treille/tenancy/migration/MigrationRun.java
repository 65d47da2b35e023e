package fr.treille.tenancy.migration;

import fr.treille.tenancy.migration.MigrationReport.Failure;
import fr.treille.tenancy.migration.MigrationReport.Slowest;
import fr.treille.tenancy.registry.GestionnaireKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the workers of one migration tell as they go. */
final class MigrationRun {

    private final Instant startedAt = Instant.now();
    private final int total;
    private final List<Failure> failed = new ArrayList<>();
    private int done;
    private int working;
    private long longestLockMillis;
    private @Nullable Slowest slowest;
    private @Nullable Instant endedAt;

    MigrationRun(int total, int workers) {
        this.total = total;
        this.working = workers;
        if (workers == 0) {
            endedAt = startedAt;
        }
    }

    synchronized void done(GestionnaireKey key, long millis, long lockMillis) {
        done++;
        longestLockMillis = Math.max(longestLockMillis, lockMillis);
        if (slowest == null || slowest.millis() < millis) {
            slowest = new Slowest(key, millis);
        }
    }

    synchronized void failed(GestionnaireKey key, String error) {
        failed.add(new Failure(key, error));
    }

    synchronized void workerEnded() {
        working--;
        if (working == 0) {
            endedAt = Instant.now();
        }
    }

    synchronized MigrationReport report() {
        return new MigrationReport(
                startedAt,
                Optional.ofNullable(endedAt),
                total,
                done,
                List.copyOf(failed),
                Optional.ofNullable(slowest),
                longestLockMillis);
    }
}
