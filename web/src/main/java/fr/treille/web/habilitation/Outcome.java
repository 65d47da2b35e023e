package fr.treille.web.habilitation;

import com.vaadin.flow.component.html.Paragraph;

/** What became of the last gesture; read out without the focus moving. */
final class Outcome extends Paragraph {

    private static final long serialVersionUID = 1L;

    Outcome() {
        getElement().setAttribute("role", "status");
        addClassName("outcome");
    }

    void done(String words) {
        setText(words);
        setClassName("refused", false);
    }

    void refused(String words) {
        setText(words);
        setClassName("refused", true);
    }
}
