package fr.treille.web.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A refusal that explains: what happened, what was kept, what to do next. */
abstract class ErrorScreen extends Screen {

    private static final long serialVersionUID = 1L;

    ErrorScreen(ShellText title) {
        super(title);
    }

    /** @param sentences one paragraph per line */
    final void explain(String sentences) {
        Div card = new Div();
        card.addClassName("explanation");
        sentences.lines().map(Paragraph::new).forEach(card::add);
        Anchor home = new Anchor("", ShellText.BACK_HOME.here());
        home.addClassNames("button", "first");
        card.add(home);
        add(card);
    }
}
