package fr.treille.web.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
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
                SignedIn.current().subject().pseudonym(), event.getLocation().getFirstSegment());
        explain(ShellText.ACCESS_DENIED_BODY.here(
                SignedIn.current().gestionnaire().name()));
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
