package fr.treille.web.compte;

import com.vaadin.flow.component.html.Paragraph;

/** What has just been done, shown at the top and read out without the focus leaving where it is. */
final class Outcome extends Paragraph {

    private static final long serialVersionUID = 1L;

    Outcome() {
        getElement().setAttribute("role", "status");
        addClassName("outcome");
    }

    void say(String sentence) {
        setText(sentence);
    }
}
