package fr.treille.web.security;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import fr.treille.tenancy.console.Console;
import fr.treille.tenancy.identity.Subject;
import fr.treille.tenancy.registry.Gestionnaire;
import java.io.Serializable;
import java.util.List;

/**
 * Who is in front of the screen: somebody who works for a gestionnaire, or somebody at a console. Only what has no rule of
 * the field (the frame, one's own account) looks at both.
 */
public sealed interface Present extends Serializable permits SignedIn, AtConsole {

    Subject subject();

    /** What they do, as those they work for word it; empty when not told. */
    String fonction();

    /** Every gestionnaire they may switch to, the present one included. */
    List<Gestionnaire> memberships();

    /** Every console they may switch to, the present one included. */
    List<Console> consoles();

    /** Alias of the organization that they are signed in for: what the token says again at each request. */
    String alias();

    /**
     * Whoever the page being served is for.
     *
     * @throws IllegalStateException outside a page, or before sign-in: no default exists
     */
    static Present current() {
        VaadinSession session = VaadinSession.getCurrent();
        if (session != null && session.getSession().getAttribute(Sessions.PRESENT) instanceof Present present) {
            return present;
        }
        throw new IllegalStateException("nobody is signed in on this thread: " + VaadinRequest.getCurrent());
    }
}
