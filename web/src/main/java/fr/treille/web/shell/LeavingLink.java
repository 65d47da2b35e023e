package fr.treille.web.shell;

import com.vaadin.flow.component.html.Anchor;

/** A link that ends this session: a full page load, and {@code js/shell.js} stops listening to the server first. */
final class LeavingLink extends Anchor {

    private static final long serialVersionUID = 1L;

    LeavingLink() {
        setRouterIgnore(true);
        getElement().setAttribute("data-leaving", true);
    }
}
