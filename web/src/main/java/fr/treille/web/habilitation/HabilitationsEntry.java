package fr.treille.web.habilitation;

import com.vaadin.flow.component.Component;
import fr.treille.tenancy.habilitation.Habilitations;
import fr.treille.web.security.SignedIn;
import fr.treille.web.shell.NavigationEntry;
import fr.treille.web.words.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The way to who has which role, for administrators. */
@ApplicationScoped
class HabilitationsEntry implements NavigationEntry {

    @Inject
    Habilitations habilitations;

    @Override
    public Section section() {
        return Section.GESTIONNAIRE;
    }

    @Override
    public int rank() {
        return 20;
    }

    @Override
    public Text label() {
        return HabilitationText.PEOPLE;
    }

    @Override
    public Class<? extends Component> view() {
        return HabilitationsView.class;
    }

    @Override
    public boolean offeredTo(SignedIn who) {
        return habilitations.estAdministrateur(who.context());
    }
}
