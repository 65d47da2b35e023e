package fr.treille.web.releve;

import com.vaadin.flow.component.Component;
import fr.treille.web.shell.NavigationEntry;
import fr.treille.web.words.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The way to Ma relève. */
@ApplicationScoped
class ReleveEntry implements NavigationEntry {

    @Override
    public Section section() {
        return Section.DAILY;
    }

    @Override
    public int rank() {
        return 10;
    }

    @Override
    public Text label() {
        return ReleveText.TITLE;
    }

    @Override
    public Class<? extends Component> view() {
        return ReleveView.class;
    }

    @Override
    public Optional<String> letter() {
        return Optional.of("r");
    }
}
