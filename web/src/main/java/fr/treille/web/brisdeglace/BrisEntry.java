package fr.treille.web.brisdeglace;

import com.vaadin.flow.component.Component;
import fr.treille.tenancy.brisdeglace.BrisDeGlace;
import fr.treille.web.security.SignedIn;
import fr.treille.web.shell.NavigationEntry;
import fr.treille.web.words.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The way to the review, with the number of those that wait, for those who review. */
@ApplicationScoped
class BrisEntry implements NavigationEntry {

    @Inject
    BrisDeGlace brisDeGlace;

    @Override
    public Section section() {
        return Section.SERVICE;
    }

    @Override
    public int rank() {
        return 80;
    }

    @Override
    public Text label() {
        return BrisText.ENTRY;
    }

    @Override
    public Class<? extends Component> view() {
        return BrisView.class;
    }

    @Override
    public boolean offeredTo(SignedIn who) {
        return brisDeGlace.estReviseur(who.context());
    }

    @Override
    public int waiting(SignedIn who) {
        return brisDeGlace.aRevoir(who.context()).size();
    }
}
