package fr.treille.web.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import fr.treille.web.security.AtConsole;
import fr.treille.web.security.Present;
import fr.treille.web.security.SignedIn;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.jboss.logging.Logger;

/** The screen exists, but not for this person: says why, and whom to ask. */
@ParentLayout(MainLayout.class)
@PermitAll
class AccessDeniedScreen extends ErrorScreen implements HasErrorParameter<AccessDeniedException> {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(AccessDeniedScreen.class);

    AccessDeniedScreen() {
        super(ShellText.ACCESS_DENIED_TITLE);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> error) {
        LOG.warnf(
                "screen refused to %s: /%s",
                Present.current().subject().pseudonym(), event.getLocation().getFirstSegment());
        explain(
                switch (Present.current()) {
                    case SignedIn member ->
                        ShellText.ACCESS_DENIED_BODY.here(member.gestionnaire().name());
                    case AtConsole at -> ShellText.ACCESS_DENIED_AT_CONSOLE.here();
                });
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
