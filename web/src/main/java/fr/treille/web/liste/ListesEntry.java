package fr.treille.web.liste;

import com.vaadin.flow.component.Component;
import fr.treille.tenancy.habilitation.Habilitations;
import fr.treille.web.security.SignedIn;
import fr.treille.web.shell.NavigationEntry;
import fr.treille.web.words.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The way to the lists and words, for administrators. */
@ApplicationScoped
class ListesEntry implements NavigationEntry {

    @Inject
    Habilitations habilitations;

    @Override
    public Section section() {
        return Section.GESTIONNAIRE;
    }

    @Override
    public int rank() {
        return 35;
    }

    @Override
    public Text label() {
        return ListeText.TITLE;
    }

    @Override
    public Class<? extends Component> view() {
        return ListesView.class;
    }

    @Override
    public boolean offeredTo(SignedIn who) {
        return habilitations.estAdministrateur(who.context());
    }
}
