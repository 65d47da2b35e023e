package fr.treille.web.habilitation;

import com.vaadin.flow.component.Component;
import fr.treille.tenancy.habilitation.Habilitations;
import fr.treille.web.security.SignedIn;
import fr.treille.web.shell.NavigationEntry;
import fr.treille.web.words.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The way to the establishments and units, for administrators. */
@ApplicationScoped
class StructureEntry implements NavigationEntry {

    @Inject
    Habilitations habilitations;

    @Override
    public Section section() {
        return Section.GESTIONNAIRE;
    }

    @Override
    public int rank() {
        return 10;
    }

    @Override
    public Text label() {
        return HabilitationText.STRUCTURE;
    }

    @Override
    public Class<? extends Component> view() {
        return StructureView.class;
    }

    @Override
    public boolean offeredTo(SignedIn who) {
        return habilitations.estAdministrateur(who.context());
    }
}
