package fr.treille.web.habilitation;

import com.vaadin.flow.component.Component;
import fr.treille.tenancy.access.Action;
import fr.treille.tenancy.access.Etendue;
import fr.treille.tenancy.access.Volet;
import fr.treille.tenancy.habilitation.Habilitations;
import fr.treille.web.security.SignedIn;
import fr.treille.web.shell.NavigationEntry;
import fr.treille.web.words.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The way to where roles do more than the template, for administrators and the DPO. */
@ApplicationScoped
class ElargissementsEntry implements NavigationEntry {

    @Inject
    Habilitations habilitations;

    @Override
    public Section section() {
        return Section.GESTIONNAIRE;
    }

    @Override
    public int rank() {
        return 40;
    }

    @Override
    public Text label() {
        return HabilitationText.WIDENINGS;
    }

    @Override
    public Class<? extends Component> view() {
        return ElargissementsView.class;
    }

    @Override
    public boolean offeredTo(SignedIn who) {
        return habilitations
                .peutEnGeneral(who.context(), Action.LIRE, Volet.PAR)
                .montre(Etendue.REGISTRES);
    }
}
