package fr.treille.tenancy.courriel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Always ready, since people work without mail; says whether it goes out, for who watches. */
@Readiness
@ApplicationScoped
class CourrielReadiness implements HealthCheck {

    @Inject
    Postier postier;

    @Override
    public HealthCheckResponse call() {
        String state = postier.isSet() ? postier.isAway() ? "away" : "well" : "not set: mail waits";
        return HealthCheckResponse.named("mail")
                .up()
                .withData("server", state)
                .withData("given up", postier.givenUp())
                .build();
    }
}
