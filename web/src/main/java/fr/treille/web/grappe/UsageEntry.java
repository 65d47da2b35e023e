package fr.treille.web.grappe;

import com.vaadin.flow.component.Component;
import fr.treille.tenancy.console.Console;
import fr.treille.web.shell.ConsoleEntry;
import fr.treille.web.words.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The way to the counts, where project leads arrive. */
@ApplicationScoped
class UsageEntry implements ConsoleEntry {

    @Override
    public Class<? extends Console> console() {
        return Console.DeGrappe.class;
    }

    @Override
    public int rank() {
        return 10;
    }

    @Override
    public Text label() {
        return GrappeText.USAGE;
    }

    @Override
    public Class<? extends Component> view() {
        return UsageView.class;
    }

    @Override
    public Optional<String> letter() {
        return Optional.of("g");
    }
}
