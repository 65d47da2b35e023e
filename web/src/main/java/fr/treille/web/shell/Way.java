package fr.treille.web.shell;

import com.vaadin.flow.component.Component;
import fr.treille.web.security.AtConsole;
import fr.treille.web.security.SignedIn;
import fr.treille.web.shell.NavigationEntry.Section;
import java.io.Serializable;
import java.util.Optional;

/**
 * A line of the navigation, of a gestionnaire's or of a console's.
 *
 * @param label in the words of whoever looks
 * @param waiting how many things wait there for whoever looks, asked again at each arrival
 */
record Way(
        Section section,
        int rank,
        String label,
        Class<? extends Component> view,
        Optional<String> letter,
        Waiting waiting) {

    /** A page keeps it. */
    interface Waiting extends Serializable {
        int now();
    }

    static Way of(NavigationEntry entry, SignedIn who) {
        return new Way(
                entry.section(),
                entry.rank(),
                entry.words(who),
                entry.view(),
                entry.letter(),
                () -> entry.waiting(who));
    }

    static Way of(ConsoleEntry entry, AtConsole who) {
        return new Way(
                Section.DAILY,
                entry.rank(),
                entry.label().here(),
                entry.view(),
                entry.letter(),
                () -> entry.waiting(who));
    }
}
