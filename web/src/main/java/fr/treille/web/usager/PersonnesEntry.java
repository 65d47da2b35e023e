package fr.treille.web.usager;

import com.vaadin.flow.component.Component;
import fr.treille.web.shell.NavigationEntry;
import fr.treille.web.words.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The way to the persons; each finds there those whom they may read. */
@ApplicationScoped
class PersonnesEntry implements NavigationEntry {

    @Override
    public Section section() {
        return Section.DAILY;
    }

    @Override
    public int rank() {
        return 20;
    }

    @Override
    public Text label() {
        return UsagerText.PERSONNES;
    }

    @Override
    public Class<? extends Component> view() {
        return PersonnesView.class;
    }

    @Override
    public Optional<String> letter() {
        return Optional.of("p");
    }
}
