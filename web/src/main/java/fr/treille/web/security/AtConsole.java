package fr.treille.web.security;

import com.vaadin.flow.server.VaadinRequest;
import fr.treille.tenancy.console.Console;
import fr.treille.tenancy.console.ConsoleContext;
import fr.treille.tenancy.context.Provenance;
import fr.treille.tenancy.identity.Subject;
import fr.treille.tenancy.registry.Gestionnaire;
import java.util.List;

/**
 * Who is at a console: set once when they sign in, never changed. They have no context of any gestionnaire.
 *
 * @param context what lets them act at their console, for the services
 * @param fonction what they do, as their account tells; empty when not told
 * @param memberships every gestionnaire they may switch to
 * @param consoles every console they may switch to, the present one included
 */
public record AtConsole(ConsoleContext context, String fonction, List<Gestionnaire> memberships, List<Console> consoles)
        implements Present {

    /**
     * The one of the page being served.
     *
     * @throws IllegalStateException where nobody at a console is signed in
     */
    public static AtConsole current() {
        if (Present.current() instanceof AtConsole at) {
            return at.here();
        }
        throw new IllegalStateException("whoever this page is for is at no console");
    }

    @Override
    public Subject subject() {
        return context.subject();
    }

    public Console console() {
        return context.console();
    }

    @Override
    public String alias() {
        return console().alias();
    }

    /** From where the present request comes; work that a page does without one is from where they signed in. */
    private AtConsole here() {
        VaadinRequest request = VaadinRequest.getCurrent();
        if (request == null) {
            return this;
        }
        Provenance place = context.provenance();
        Provenance now = new Provenance(request.getRemoteAddr(), place.session(), place.means());
        return new AtConsole(context.from(now), fonction, memberships, consoles);
    }
}
