package fr.treille.infra.keycloak;

import fr.treille.infra.http.Http;
import fr.treille.infra.instance.External;
import fr.treille.infra.part.Health;
import fr.treille.infra.part.PartStatus;
import fr.treille.infra.problem.Problem;
import fr.treille.infra.progress.Step;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A Keycloak that somebody else runs: only checked, never started. */
public record ExternalKeycloak(External.IdentityProvider provider) implements Keycloak {

    @Override
    public String url() {
        return issuer().replaceFirst("/realms/.*$", "");
    }

    @Override
    public String issuer() {
        return provider.issuer();
    }

    @Override
    public String clientSecret() {
        return provider.clientSecret();
    }

    @Override
    public String provisionerSecret() {
        return provider.provisionerSecret();
    }

    @Override
    public Optional<String> operatorSecret() {
        return provider.operatorSecret();
    }

    @Override
    public List<Account> accounts() {
        return List.of();
    }

    @Override
    public PartStatus status() {
        URI uri = URI.create(issuer());
        int port = uri.getPort() >= 0 ? uri.getPort() : "https".equals(uri.getScheme()) ? 443 : 80;
        return new PartStatus(
                NAME, OptionalLong.empty(), port, Http.answersOk(discovery()) ? Health.EXTERNAL : Health.DOWN);
    }

    private String discovery() {
        return issuer() + "/.well-known/openid-configuration";
    }

    @Override
    public void prepare(Step step) {
        step.doing("checking " + issuer());
        try {
            Http.Answer answer = Http.get(discovery());
            if (!answer.ok()) {
                throw new Problem("Keycloak does not know the realm at " + issuer() + " (answer " + answer.status()
                        + "): correct TREILLE_OIDC_URL or import the realm there.");
            }
        } catch (IOException e) {
            throw new Problem(
                    "Keycloak cannot be reached at " + issuer() + " (" + e.getMessage()
                            + "): start it or correct TREILLE_OIDC_URL.",
                    e);
        }
    }

    @Override
    public void start(Step step) throws IOException {
        step.done("ready at " + issuer());
    }

    @Override
    public void stop(Step step) {
        // Not ours to stop.
    }
}
