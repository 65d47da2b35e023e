package fr.treille.tenancy.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Nobody can sign in while Keycloak is away; who is in stays in until their token ends. */
@Readiness
@ApplicationScoped
class KeycloakReadiness implements HealthCheck {

    @Inject
    IdentityProvider identityProvider;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("keycloak")
                .status(identityProvider.answers())
                .build();
    }
}
