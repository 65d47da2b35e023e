package fr.treille.web.operateur;

import com.vaadin.flow.router.Route;
import fr.treille.tenancy.console.Console;
import fr.treille.web.security.ForConsole;
import fr.treille.web.shell.Screen;
import jakarta.annotation.security.PermitAll;

/** Every gestionnaire of this instance, and where it is in its life. */
@Route("operateur")
@PermitAll
@ForConsole(Console.Operateur.class)
class GestionnairesView extends Screen {

    private static final long serialVersionUID = 1L;

    GestionnairesView() {
        super(OperateurText.GESTIONNAIRES);
        subtitle(OperateurText.GESTIONNAIRES_EXPLAINED.here());
    }
}
