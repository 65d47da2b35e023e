package fr.treille.web.releve;

import com.vaadin.flow.router.Route;
import fr.treille.web.security.SignedIn;
import fr.treille.web.shell.EmptyState;
import fr.treille.web.shell.Screen;
import jakarta.annotation.security.PermitAll;

/** What happened in the reader's units since their last shift. */
@Route("")
@PermitAll
class ReleveView extends Screen {

    private static final long serialVersionUID = 1L;

    ReleveView() {
        super(ReleveText.TITLE);
        SignedIn who = SignedIn.current();
        subtitle(ReleveText.GREETING.here(
                who.subject().displayName(), who.gestionnaire().name()));
        add(new EmptyState(ReleveText.NOTHING_TO_READ, ReleveText.WHAT_WILL_COME));
    }
}
