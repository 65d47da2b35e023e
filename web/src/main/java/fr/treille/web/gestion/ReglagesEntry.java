package fr.treille.web.gestion;

import com.vaadin.flow.component.Component;
import fr.treille.tenancy.administration.Administration;
import fr.treille.web.security.SignedIn;
import fr.treille.web.shell.NavigationEntry;
import fr.treille.web.words.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The way to the settings, shown to those who may change them. */
@ApplicationScoped
class ReglagesEntry implements NavigationEntry {

    @Inject
    Administration administration;

    @Override
    public Section section() {
        return Section.GESTIONNAIRE;
    }

    @Override
    public int rank() {
        return 90;
    }

    @Override
    public Text label() {
        return GestionText.REGLAGES;
    }

    @Override
    public Class<? extends Component> view() {
        return ReglagesView.class;
    }

    @Override
    public boolean offeredTo(SignedIn who) {
        return administration.isAdministrator(who.context());
    }
}
