package fr.treille.web.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** The address leads nowhere. */
@ParentLayout(MainLayout.class)
@PermitAll
class NotFoundScreen extends ErrorScreen implements HasErrorParameter<NotFoundException> {

    private static final long serialVersionUID = 1L;

    NotFoundScreen() {
        super(ShellText.NOT_FOUND_TITLE);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
        explain(ShellText.NOT_FOUND_BODY.here());
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
