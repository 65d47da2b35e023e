package fr.treille.web.shell;

import com.vaadin.flow.component.Component;
import fr.treille.tenancy.console.Console;
import fr.treille.web.security.AtConsole;
import fr.treille.web.security.Present;
import fr.treille.web.security.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What the navigation offers to whom. */
@ApplicationScoped
class Ways {

    @Inject
    @Any
    Instance<NavigationEntry> entries;

    @Inject
    @Any
    Instance<ConsoleEntry> consoleEntries;

    List<Way> offeredTo(Present who) {
        return switch (who) {
            case SignedIn member ->
                entries.stream()
                        .filter(entry -> entry.offeredTo(member))
                        .map(entry -> Way.of(entry, member))
                        .toList();
            case AtConsole at ->
                of(at.console()).map(entry -> Way.of(entry, at)).toList();
        };
    }

    /** Where people at this console arrive. */
    Class<? extends Component> home(Console console) {
        return of(console)
                .min(Comparator.comparingInt(ConsoleEntry::rank))
                .orElseThrow(() -> new IllegalStateException("no screen for the console " + console.alias()))
                .view();
    }

    private Stream<ConsoleEntry> of(Console console) {
        return consoleEntries.stream().filter(entry -> entry.console().isInstance(console));
    }
}
