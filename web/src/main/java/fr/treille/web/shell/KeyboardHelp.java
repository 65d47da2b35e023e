package fr.treille.web.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;

/**
 * The shortcuts, and the switch that turns them off: whoever dictates to their computer must be able to speak without
 * triggering them (WCAG 2.1.4). A native dialog: {@code js/shell.js} opens it without asking the server.
 */
@Tag("dialog")
final class KeyboardHelp extends HtmlContainer {

    private static final long serialVersionUID = 1L;
    private static final String TITLE_ID = "aide-clavier-titre";

    private final DescriptionList shortcuts = new DescriptionList();

    KeyboardHelp(List<NavigationEntry> entries) {
        setId("aide-clavier");
        addClassName("help");
        getElement().setAttribute("aria-labelledby", TITLE_ID);
        H2 title = new H2(ShellText.KEYBOARD_HELP.here());
        title.setId(TITLE_ID);
        shortcut("?", ShellText.KEYBOARD_HELP_SHOW.here());
        for (NavigationEntry entry : entries) {
            entry.letter()
                    .ifPresent(letter -> shortcut(
                            "g " + letter, ShellText.GO_TO.here(entry.label().here())));
        }
        add(title, shortcuts);
        getElement().appendChild(toggle());
        add(new Paragraph(ShellText.SHORTCUTS_EXPLAINED.here()));
        getElement().appendChild(close());
    }

    private void shortcut(String keys, String meaning) {
        DescriptionList.Term term = new DescriptionList.Term();
        for (String key : keys.split(" ")) {
            term.getElement().appendChild(new Element("kbd").setText(key));
        }
        shortcuts.add(term, new DescriptionList.Description(new Span(meaning)));
    }

    private static Element toggle() {
        Element box = new Element("input").setAttribute("type", "checkbox").setAttribute("data-shortcuts", true);
        Element text = new Element("span").setText(ShellText.SHORTCUTS_ON.here());
        return new Element("label").setAttribute("class", "switch").appendChild(box, text);
    }

    private static Element close() {
        Element button =
                new Element("button").setAttribute("class", "button first").setText(ShellText.CLOSE.here());
        return new Element("form").setAttribute("method", "dialog").appendChild(button);
    }
}
