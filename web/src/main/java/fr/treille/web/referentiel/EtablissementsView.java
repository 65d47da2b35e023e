package fr.treille.web.referentiel;

import com.vaadin.flow.router.Route;
import fr.treille.tenancy.console.Console;
import fr.treille.web.security.ForConsole;
import jakarta.annotation.security.PermitAll;

/** The search in FINESS, at the host's console. */
@Route("operateur/etablissements")
@PermitAll
@ForConsole(Console.Operateur.class)
class EtablissementsView extends FinessScreen {

    private static final long serialVersionUID = 1L;
}
