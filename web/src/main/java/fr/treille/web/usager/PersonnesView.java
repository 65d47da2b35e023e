package fr.treille.web.usager;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import fr.treille.record.usager.Usager;
import fr.treille.record.usager.Usagers;
import fr.treille.web.security.SignedIn;
import fr.treille.web.shell.EmptyState;
import fr.treille.web.shell.Screen;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.util.List;

/** The persons whom the reader may read; whoever else is supported is not in it, nor counted. */
@Route("personnes")
@PermitAll
class PersonnesView extends Screen {

    private static final long serialVersionUID = 1L;

    @Inject
    Usagers usagers;

    PersonnesView() {
        super(UsagerText.PERSONNES);
    }

    @PostConstruct
    void fill() {
        SignedIn who = SignedIn.current();
        List<Usager> readable = usagers.lisibles(who.context());
        if (readable.isEmpty()) {
            add(new EmptyState(UsagerText.NOBODY, UsagerText.NOBODY_NEXT));
        } else {
            subtitle(UsagerText.PERSONNES_FOR.here(readable.size()));
            UnorderedList list = new UnorderedList();
            list.addClassName("persons");
            readable.forEach(usager -> list.add(new ListItem(way(usager))));
            add(list);
        }
        add(new EmergencySearch(usagers));
    }

    private static Anchor way(Usager usager) {
        Span disc = new Span(usager.initiales());
        disc.addClassName("disc");
        disc.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(usager.designation());
        name.addClassName("persons-name");
        Span more = new Span(Naissance.of(usager) + " · " + UsagerText.DOSSIER_NUMBER.here(usager.numero()));
        more.addClassName("fonction");
        Anchor way = new Anchor("dossier/" + usager.id(), disc, new Div(name, more));
        way.addClassName("persons-way");
        return way;
    }
}
