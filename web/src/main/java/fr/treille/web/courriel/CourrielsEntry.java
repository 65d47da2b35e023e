package fr.treille.web.courriel;

import com.vaadin.flow.component.Component;
import fr.treille.tenancy.administration.Administration;
import fr.treille.web.security.SignedIn;
import fr.treille.web.shell.NavigationEntry;
import fr.treille.web.words.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The way to the mail, shown to administrators. */
@ApplicationScoped
class CourrielsEntry implements NavigationEntry {

    @Inject
    Administration administration;

    @Override
    public Section section() {
        return Section.GESTIONNAIRE;
    }

    @Override
    public int rank() {
        return 85;
    }

    @Override
    public Text label() {
        return CourrielText.COURRIELS;
    }

    @Override
    public Class<? extends Component> view() {
        return CourrielsView.class;
    }

    @Override
    public boolean offeredTo(SignedIn who) {
        return administration.isAdministrator(who.context());
    }
}
