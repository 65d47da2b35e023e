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

    /** Until when "yes" need not be asked again; "no" always is, so that people come in as soon as they can. */
    private volatile Instant fineUntil = Instant.MIN;

    boolean answer() {
        if (Instant.now().isBefore(fineUntil)) {
            return true;
        }
        boolean all = migration.isDone() && migration.databaseAnswers() && identityProvider.answers();
        if (all) {
            fineUntil = Instant.now().plus(WORTH);
        }
        return all;
    }
}
