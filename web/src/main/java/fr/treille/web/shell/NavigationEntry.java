package fr.treille.web.shell;

import com.vaadin.flow.component.Component;
import fr.treille.web.security.SignedIn;
import fr.treille.web.words.Text;
import java.util.Optional;

/** A feature's way into the navigation: each one is a bean, found by the layout. */
public interface NavigationEntry {

    /** The groups of the navigation, in the order they are shown. */
    enum Section {
        /** What everybody does every day: shown first, without a heading. */
        DAILY,
        SERVICE,
        GESTIONNAIRE
    }

    Section section();

    /** Its place within the section, ascending. */
    int rank();

    Text label();

    Class<? extends Component> view();

    /** The letter which, after {@code g}, goes there. */
    default Optional<String> letter() {
        return Optional.empty();
    }

    /** How many things wait there for this person; nothing is shown for none. */
    default int waiting(SignedIn who) {
        return 0;
    }

    /** Whether this person is shown it; the view still decides by itself whom it lets in. */
    default boolean offeredTo(SignedIn who) {
        return true;
    }
}
