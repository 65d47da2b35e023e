package fr.treille.web.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.ServiceInitEvent;
import fr.treille.web.security.AtConsole;
import fr.treille.web.security.ForConsole;
import fr.treille.web.security.ForEverybody;
import fr.treille.web.security.Present;
import fr.treille.web.security.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Keeps the screens of gestionnaires and those of consoles apart, before any of them is made: a screen that says nothing is
 * a gestionnaire's.
 */
@ApplicationScoped
class RouteGuard {

    @Inject
    Ways ways;

    void hook(@Observes ServiceInitEvent starting) {
        starting.getSource().addUIInitListener(event -> event.getUI().addBeforeEnterListener(this::check));
    }

    private void check(BeforeEnterEvent event) {
        Present who = Present.current();
        Class<?> screen = event.getNavigationTarget();
        if (mayOpen(who, screen)) {
            return;
        }
        if (who instanceof AtConsole at && event.getLocation().getPath().isEmpty()) {
            event.forwardTo(ways.home(at.console()));
        } else {
            event.rerouteToError(AccessDeniedException.class);
        }
    }

    static boolean mayOpen(Present who, Class<?> screen) {
        if (HasErrorParameter.class.isAssignableFrom(screen) || screen.isAnnotationPresent(ForEverybody.class)) {
            return true;
        }
        ForConsole console = screen.getAnnotation(ForConsole.class);
        return switch (who) {
            case SignedIn member -> console == null;
            case AtConsole at -> console != null && console.value().isInstance(at.console());
        };
    }
}
