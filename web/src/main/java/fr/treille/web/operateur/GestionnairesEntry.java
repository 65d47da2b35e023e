package fr.treille.web.operateur;

import com.vaadin.flow.component.Component;
import fr.treille.tenancy.console.Console;
import fr.treille.web.shell.ConsoleEntry;
import fr.treille.web.words.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The way to the gestionnaires, where operators arrive. */
@ApplicationScoped
class GestionnairesEntry implements ConsoleEntry {

    @Override
    public Class<? extends Console> console() {
        return Console.Operateur.class;
    }

    @Override
    public int rank() {
        return 10;
    }

    @Override
    public Text label() {
        return OperateurText.GESTIONNAIRES;
    }

    @Override
    public Class<? extends Component> view() {
        return GestionnairesView.class;
    }

    @Override
    public Optional<String> letter() {
        return Optional.of("g");
    }
}
