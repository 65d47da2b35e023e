package fr.treille.web.grappe;

import com.vaadin.flow.router.Route;
import fr.treille.tenancy.console.Console;
import fr.treille.web.security.ForConsole;
import fr.treille.web.shell.Screen;
import jakarta.annotation.security.PermitAll;

/** The gestionnaires of the grappe, and how much each uses Treille: counts only. */
@Route("grappe")
@PermitAll
@ForConsole(Console.DeGrappe.class)
class UsageView extends Screen {

    private static final long serialVersionUID = 1L;

    UsageView() {
        super(GrappeText.USAGE);
        subtitle(GrappeText.USAGE_EXPLAINED.here());
    }
}
