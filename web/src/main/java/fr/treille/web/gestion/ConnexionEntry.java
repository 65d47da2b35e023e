package fr.treille.web.gestion;

import com.vaadin.flow.component.Component;
import fr.treille.tenancy.administration.Administration;
import fr.treille.web.security.SignedIn;
import fr.treille.web.shell.NavigationEntry;
import fr.treille.web.words.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The way to the settings of sign-in, shown to those who may change them. */
@ApplicationScoped
class ConnexionEntry implements NavigationEntry {

    @Inject
    Administration administration;

    @Override
    public Section section() {
        return Section.GESTIONNAIRE;
    }

    @Override
    public int rank() {
        return 91;
    }

    @Override
    public Text label() {
        return ConnexionText.TITLE;
    }

    @Override
    public Class<? extends Component> view() {
        return ConnexionView.class;
    }

    @Override
    public boolean offeredTo(SignedIn who) {
        return administration.isAdministrator(who.context());
    }
}
