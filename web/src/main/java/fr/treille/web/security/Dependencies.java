package fr.treille.web.security;

import fr.treille.tenancy.identity.IdentityProvider;
import fr.treille.tenancy.migration.PlatformMigration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/**
 * Whether a person could sign in now. Asked before they are sent to Keycloak: once there, a browser that finds nobody
 * shows a page of its own that explains nothing.
 */
@ApplicationScoped
class Dependencies {

    private static final Duration WORTH = Duration.ofSeconds(2);

    @Inject
    IdentityProvider identityProvider;

    @Inject
    PlatformMigration migration;

    private volatile Answer last = new Answer(false, Instant.MIN);

    private record Answer(boolean all, Instant until) {}

    boolean answer() {
        Answer known = last;
        if (Instant.now().isAfter(known.until())) {
            boolean all = migration.isDone() && migration.databaseAnswers() && identityProvider.answers();
            known = new Answer(all, Instant.now().plus(WORTH));
            last = known;
        }
        return known.all();
    }
}
