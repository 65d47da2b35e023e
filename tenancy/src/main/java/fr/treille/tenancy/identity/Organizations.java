package fr.treille.tenancy.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Of which organizations an account is a member, as Keycloak tells it now. */
@ApplicationScoped
public class Organizations {

    private static final Logger LOG = Logger.getLogger(Organizations.class);

    @Inject
    KeycloakAdmin keycloak;

    /** The keys of the person's gestionnaires; absent when Keycloak can't tell for now. */
    public Optional<List<String>> of(Subject subject) {
        try {
            return Optional.of(keycloak.gestionnairesOf(subject.id()));
        } catch (KeycloakAdmin.Unavailable e) {
            LOG.warnf("memberships of %s unknown for now: %s", subject.pseudonym(), e.getMessage());
            return Optional.empty();
        }
    }
}
