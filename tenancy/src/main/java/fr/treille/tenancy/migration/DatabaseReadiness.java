package fr.treille.tenancy.migration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once PostgreSQL answers and is at the version this release needs. */
@Readiness
@ApplicationScoped
class DatabaseReadiness implements HealthCheck {

    @Inject
    PlatformMigration migration;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("postgresql")
                .status(migration.isDone() && migration.databaseAnswers())
                .build();
    }
}
