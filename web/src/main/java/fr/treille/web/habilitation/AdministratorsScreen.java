package fr.treille.web.habilitation;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.habilitation.AccesRefuse;
import fr.treille.web.security.SignedIn;
import fr.treille.web.shell.Screen;
import fr.treille.web.words.Text;

/** A screen whose service may refuse whoever opens it. */
abstract class AdministratorsScreen extends Screen implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final Outcome outcome = new Outcome();

    AdministratorsScreen(Text title) {
        super(title);
    }

    /** Fills the screen; the service refuses whom it is not for. */
    abstract void show(TenantContext context);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(context());
        } catch (AccesRefuse refused) {
            throw new AccessDeniedException();
        }
    }

    final TenantContext context() {
        return SignedIn.current().context();
    }

    final Outcome outcome() {
        return outcome;
    }
}
