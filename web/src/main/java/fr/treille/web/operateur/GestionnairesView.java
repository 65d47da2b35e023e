package fr.treille.web.operateur;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import fr.treille.tenancy.console.Console;
import fr.treille.tenancy.exploitation.Exploitation;
import fr.treille.tenancy.registry.Registration;
import fr.treille.web.security.AtConsole;
import fr.treille.web.security.ForConsole;
import fr.treille.web.shell.EmptyState;
import fr.treille.web.shell.Listing;
import fr.treille.web.shell.Screen;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.util.List;

/** Every gestionnaire of this instance, and where it is in its life. */
@Route("operateur")
@PermitAll
@ForConsole(Console.Operateur.class)
class GestionnairesView extends Screen implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    @Inject
    Exploitation exploitation;

    GestionnairesView() {
        super(OperateurText.GESTIONNAIRES);
        subtitle(OperateurText.GESTIONNAIRES_EXPLAINED.here());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<Registration> all = exploitation.gestionnaires(AtConsole.current().context());
        if (all.isEmpty()) {
            add(new EmptyState(OperateurText.NO_GESTIONNAIRE, OperateurText.NO_GESTIONNAIRE_NEXT));
            return;
        }
        Listing listing = new Listing(
                OperateurText.GESTIONNAIRES,
                OperateurText.COLUMN_GESTIONNAIRE,
                OperateurText.COLUMN_GRAPPE,
                OperateurText.COLUMN_STATE,
                OperateurText.COLUMN_VERSION);
        all.forEach(one -> listing.row(
                name(one),
                Listing.text(one.grappe().orElseGet(OperateurText.NONE::here)),
                Signs.state(one),
                Listing.text(one.schemaVersion().orElseGet(OperateurText.NONE::here))));
        add(listing);
    }

    static Div name(Registration one) {
        RouterLink link = new RouterLink(
                one.gestionnaire().name(), FicheView.class, one.key().value());
        Div name = new Div(Signs.dot(one.gestionnaire()), link);
        name.addClassName("named");
        return name;
    }
}
