package fr.treille.web.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.jboss.logging.Logger;

/** The screen could not be shown: the log gets the cause, the person a reference to quote. */
@ParentLayout(MainLayout.class)
@PermitAll
class UnexpectedErrorScreen extends ErrorScreen implements HasErrorParameter<Exception> {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(UnexpectedErrorScreen.class);

    UnexpectedErrorScreen() {
        super(ShellText.UNEXPECTED_TITLE);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        String reference = ErrorReference.current();
        LOG.errorf(error.getCaughtException(), "Screen could not be shown, reference %s", reference);
        explain(ShellText.UNEXPECTED_BODY.here(reference));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
