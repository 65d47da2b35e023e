package fr.treille.web.socle;

import com.vaadin.flow.component.Component;
import fr.treille.tenancy.habilitation.Habilitations;
import fr.treille.tenancy.socle.SocleDuGestionnaire;
import fr.treille.web.security.SignedIn;
import fr.treille.web.shell.NavigationEntry;
import fr.treille.web.words.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The way to what the grappe shares, for administrators of a gestionnaire that is in one. */
@ApplicationScoped
class SocleEntry implements NavigationEntry {

    @Inject
    Habilitations habilitations;

    @Inject
    SocleDuGestionnaire socle;

    @Override
    public Section section() {
        return Section.GESTIONNAIRE;
    }

    @Override
    public int rank() {
        return 60;
    }

    @Override
    public Text label() {
        return SocleText.TITLE;
    }

    @Override
    public Class<? extends Component> view() {
        return SocleView.class;
    }

    @Override
    public boolean offeredTo(SignedIn who) {
        return habilitations.estAdministrateur(who.context())
                && socle.grappe(who.context()).isPresent();
    }
}
