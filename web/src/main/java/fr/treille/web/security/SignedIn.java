package fr.treille.web.security;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import fr.treille.tenancy.context.Provenance;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.identity.Subject;
import fr.treille.tenancy.registry.Gestionnaire;
import java.io.Serializable;
import java.util.List;

/**
 * Who is in front of the screen and for which gestionnaire: set once when they sign in, never changed.
 *
 * @param subject the person
 * @param fonction what they do there, as their gestionnaire words it; empty when not told
 * @param gestionnaire the one they work for now
 * @param context what lets them into its data, for the services
 * @param memberships every gestionnaire they may switch to, the present one included
 */
public record SignedIn(
        Subject subject,
        String fonction,
        Gestionnaire gestionnaire,
        TenantContext context,
        List<Gestionnaire> memberships)
        implements Serializable {

    /** Where the Gate keeps it in the HTTP session. */
    static final String ATTRIBUTE = SignedIn.class.getName();

    /**
     * The one of the page being served.
     *
     * @throws IllegalStateException outside a page, or before sign-in: no default exists
     */
    public static SignedIn current() {
        VaadinSession session = VaadinSession.getCurrent();
        if (session != null && session.getSession().getAttribute(ATTRIBUTE) instanceof SignedIn signedIn) {
            return signedIn.here();
        }
        throw new IllegalStateException("nobody is signed in on this thread: " + VaadinRequest.getCurrent());
    }

    /** Keycloak's identifier of the browser's session from which the page being served was asked for. */
    public static String currentSsoSession() {
        VaadinSession session = VaadinSession.getCurrent();
        return session != null && session.getSession().getAttribute(Sessions.SSO_SESSION) instanceof String id
                ? id
                : "";
    }

    /** From where the present request comes; work that a page does without one is from where they signed in. */
    private SignedIn here() {
        VaadinRequest request = VaadinRequest.getCurrent();
        if (request == null) {
            return this;
        }
        Provenance place = context.provenance();
        Provenance now = new Provenance(request.getRemoteAddr(), place.session(), place.means());
        return new SignedIn(subject, fonction, gestionnaire, context.from(now), memberships);
    }
}
