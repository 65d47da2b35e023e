package fr.treille.web.traces;

import com.vaadin.flow.component.Component;
import fr.treille.tenancy.journal.Journal;
import fr.treille.web.security.SignedIn;
import fr.treille.web.shell.NavigationEntry;
import fr.treille.web.words.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The way to the traces, shown to those who may read them. */
@ApplicationScoped
class TracesEntry implements NavigationEntry {

    @Inject
    Journal journal;

    @Override
    public Section section() {
        return Section.GESTIONNAIRE;
    }

    @Override
    public int rank() {
        return 80;
    }

    @Override
    public Text label() {
        return TracesText.TITLE;
    }

    @Override
    public Class<? extends Component> view() {
        return TracesView.class;
    }

    @Override
    public boolean offeredTo(SignedIn who) {
        return journal.isReader(who.context());
    }
}
