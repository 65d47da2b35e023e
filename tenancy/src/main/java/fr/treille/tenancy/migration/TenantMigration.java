package fr.treille.tenancy.migration;

import fr.treille.tenancy.registry.CycleDeVie;
import fr.treille.tenancy.registry.GestionnaireKey;
import fr.treille.tenancy.registry.GestionnaireRegistry;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Brings every gestionnaire to this release, several at a time, each in one transaction: a server that dies half way leaves
 * none half done, and the next start goes on with those that are behind. One that fails is set aside and named; the others
 * are served.
 */
@ApplicationScoped
public class TenantMigration {

    private static final Logger LOG = Logger.getLogger(TenantMigration.class);
    private static final int WORKERS = 4;

    /** PostgreSQL's lock_not_available and deadlock_detected: somebody was working there, try again. */
    private static final List<String> WORTH_ANOTHER_TRY = List.of("55P03", "40P01");

    private static final int TRIES = 20;
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(250);

    @Resource
    ManagedExecutorService executor;

    @Inject
    GestionnaireRegistry registry;

    @Inject
    TenantRelease release;

    @Inject
    TenantSchemas schemas;

    private final AtomicReference<@Nullable MigrationRun> last = new AtomicReference<>();

    void onPlatformReady(@ObservesAsync PlatformMigration.Ready ready) {
        start();
    }

    /** Those that are behind this release. */
    public List<GestionnaireKey> behind() {
        return registry.before(release.version());
    }

    /** How the last migration went, or goes; none before the first. */
    public Optional<MigrationReport> report() {
        return Optional.ofNullable(last.get()).map(MigrationRun::report);
    }

    /** Starts one unless one is running. */
    public synchronized MigrationReport start() {
        Optional<MigrationReport> running = report().filter(MigrationReport::isRunning);
        return running.orElseGet(this::run);
    }

    private MigrationReport run() {
        Queue<GestionnaireKey> behind = new ConcurrentLinkedQueue<>(behind());
        int workers = Math.min(WORKERS, behind.size());
        MigrationRun run = new MigrationRun(behind.size(), workers);
        last.set(run);
        LOG.infof("release %s: %d gestionnaires behind", release.version(), behind.size());
        for (int i = 0; i < workers; i++) {
            executor.execute(() -> work(behind, run));
        }
        return run.report();
    }

    private void work(Queue<GestionnaireKey> behind, MigrationRun run) {
        try {
            for (GestionnaireKey key = behind.poll(); key != null; key = behind.poll()) {
                upgrade(key, run);
            }
        } finally {
            run.workerEnded();
        }
    }

    private void upgrade(GestionnaireKey key, MigrationRun run) {
        long start = System.nanoTime();
        try {
            TenantSchemas.Upgrade upgrade = upgradeWhenFree(key);
            registry.atVersion(key, Optional.of(release.version()));
            if (isServed(key)) {
                schemas.open(key);
            }
            run.done(key, (System.nanoTime() - start) / 1_000_000, upgrade.lockMillis());
        } catch (SQLException | RuntimeException e) {
            String why = FailureReason.of(e);
            LOG.errorf(
                    "gestionnaire %s could not be brought to release %s, set aside: %s", key, release.version(), why);
            run.failed(key, why);
            setAside(key, why);
        }
    }

    private TenantSchemas.Upgrade upgradeWhenFree(GestionnaireKey key) throws SQLException {
        for (int tries = 1; ; tries++) {
            try {
                return schemas.upgrade(key);
            } catch (SQLException e) {
                if (tries == TRIES || !WORTH_ANOTHER_TRY.contains(String.valueOf(e.getSQLState()))) {
                    throw e;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_TRIES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the server stops", e);
        }
    }

    private boolean isServed(GestionnaireKey key) {
        return registry.find(key)
                .filter(registration -> registration.state() instanceof CycleDeVie.Actif)
                .isPresent();
    }

    private void setAside(GestionnaireKey key, String why) {
        try {
            registry.setAside(key, "release " + release.version() + ": " + why);
            schemas.shut(key);
        } catch (RuntimeException e) {
            LOG.errorf("gestionnaire %s could not be marked as set aside: %s", key, e);
        }
    }
}
