package fr.treille.web.shell;

import com.vaadin.flow.component.Component;
import fr.treille.tenancy.console.Console;
import fr.treille.web.security.AtConsole;
import fr.treille.web.words.Text;
import java.util.Optional;

/**
 * A screen's way into the navigation of a console: each one is a bean, found by the layout. The one of the lowest rank is
 * where people at that console arrive.
 */
public interface ConsoleEntry {

    /** Which consoles show it; the view says the same by {@code @ForConsole}, and that is what lets people in. */
    Class<? extends Console> console();

    /** Its place, ascending. */
    int rank();

    Text label();

    Class<? extends Component> view();

    /** The letter which, after {@code g}, goes there. */
    default Optional<String> letter() {
        return Optional.empty();
    }

    /** How many things wait there for this person; nothing is shown for none. */
    default int waiting(AtConsole who) {
        return 0;
    }

    /** One that says no more than where it goes. */
    static ConsoleEntry of(
            Class<? extends Console> console, int rank, Text label, Class<? extends Component> view, String letter) {
        return new Plain(console, rank, label, view, Optional.of(letter));
    }

    /** As {@link #of} makes it. */
    record Plain(
            Class<? extends Console> console,
            int rank,
            Text label,
            Class<? extends Component> view,
            Optional<String> letter)
            implements ConsoleEntry {}
}
