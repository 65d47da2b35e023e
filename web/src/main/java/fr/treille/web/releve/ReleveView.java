package fr.treille.web.releve;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import fr.treille.tenancy.reglage.Reglages;
import fr.treille.web.security.SignedIn;
import fr.treille.web.shell.EmptyState;
import fr.treille.web.shell.Screen;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;

/** What happened in the reader's units since their last shift, after what the gestionnaire tells everybody. */
@Route("")
@PermitAll
class ReleveView extends Screen {

    private static final long serialVersionUID = 1L;

    @Inject
    Reglages reglages;

    ReleveView() {
        super(ReleveText.TITLE);
        SignedIn who = SignedIn.current();
        subtitle(ReleveText.GREETING.here(
                who.subject().displayName(), who.gestionnaire().name()));
    }

    @PostConstruct
    void fill() {
        reglages.message(SignedIn.current().context()).ifPresent(text -> add(message(text)));
        add(new EmptyState(ReleveText.NOTHING_TO_READ, ReleveText.WHAT_WILL_COME));
    }

    /** As it was typed: a text, whatever signs it holds, line by line. */
    private static Section message(String text) {
        H2 heading = new H2(ReleveText.MESSAGE.here());
        Div lines = new Div();
        text.lines().map(Paragraph::new).forEach(lines::add);
        Section message = new Section(heading, lines);
        message.addClassName("message");
        return message;
    }
}
