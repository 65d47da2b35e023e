package fr.treille.tenancy.provisioning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once what was left half done, or comes with the instance, was taken up. */
@Readiness
@ApplicationScoped
class ProvisioningReadiness implements HealthCheck {

    @Inject
    Resumption resumption;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("gestionnaires")
                .status(resumption.isSettled())
                .build();
    }
}
