package fr.treille.web.operateur;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import fr.treille.tenancy.console.Console;
import fr.treille.tenancy.exploitation.Exploitation;
import fr.treille.tenancy.exploitation.Occupation;
import fr.treille.web.security.AtConsole;
import fr.treille.web.security.ForConsole;
import fr.treille.web.shell.Listing;
import fr.treille.web.shell.Screen;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;

/** How much room is taken, and how much there is. */
@Route("operateur/capacite")
@PermitAll
@ForConsole(Console.Operateur.class)
class CapaciteView extends Screen implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    @Inject
    Exploitation exploitation;

    CapaciteView() {
        super(OperateurText.CAPACITE);
        subtitle(OperateurText.CAPACITE_EXPLAINED.here());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Occupation now = exploitation.occupation(AtConsole.current().context());
        DescriptionList list = new DescriptionList();
        line(list, OperateurText.DATABASE_SIZE, Signs.size(now.octets()));
        line(list, OperateurText.CONNECTIONS, OperateurText.OF_MOST.here(now.connexions(), now.connexionsAuPlus()));
        line(
                list,
                OperateurText.HOSTED,
                OperateurText.OF_MOST.here(now.gestionnaires().size(), Occupation.GESTIONNAIRES_AU_PLUS));
        Section part = new Section(list);
        part.addClassName("part");
        Listing listing =
                new Listing(OperateurText.CAPACITE, OperateurText.COLUMN_GESTIONNAIRE, OperateurText.COLUMN_SIZE);
        now.gestionnaires()
                .forEach(one -> listing.row(
                        name(one), Listing.text(one.octets().map(Signs::size).orElseGet(OperateurText.NONE::here))));
        add(part, listing);
    }

    private static Div name(Occupation.Part one) {
        Span dot = Signs.dot(one.gestionnaire());
        Div name = new Div(
                dot,
                new RouterLink(
                        one.gestionnaire().name(),
                        FicheView.class,
                        one.gestionnaire().key().value()));
        name.addClassName("named");
        return name;
    }

    private static void line(DescriptionList list, OperateurText what, String value) {
        list.add(new DescriptionList.Term(what.here()), new DescriptionList.Description(value));
    }
}
