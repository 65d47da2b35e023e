package fr.treille.web.referentiel;

import com.vaadin.flow.router.Route;
import fr.treille.tenancy.console.Console;
import fr.treille.web.security.ForConsole;
import jakarta.annotation.security.PermitAll;

/** The search in FINESS, at a grappe's console. */
@Route("grappe/etablissements")
@PermitAll
@ForConsole(Console.DeGrappe.class)
class EtablissementsDeGrappeView extends FinessScreen {

    private static final long serialVersionUID = 1L;
}
