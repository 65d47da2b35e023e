package fr.treille.tenancy.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import org.jboss.logging.Logger;

/** Of which organizations an account is a member, as Keycloak tells it now. */
@ApplicationScoped
public class Organizations {

    private static final Logger LOG = Logger.getLogger(Organizations.class);

    @Inject
    KeycloakAdmin keycloak;

    /** The keys of the person's gestionnaires; empty when Keycloak can't tell, since nothing may be granted on a guess. */
    public List<String> of(Subject subject) {
        try {
            return keycloak.list("/organizations/members/" + subject.id() + "/organizations").stream()
                    .map(organization -> ((JsonObject) organization).getString("alias"))
                    .toList();
        } catch (KeycloakAdmin.Unavailable e) {
            LOG.warnf("memberships of %s unknown for now: %s", subject.pseudonym(), e.getMessage());
            return List.of();
        }
    }
}
