package fr.treille.web.shell;

import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.dom.Element;

/** Light, dark, or as the system says. The choice belongs to the browser: {@code js/theme.js} keeps and applies it. */
final class ThemeChoice extends FieldSet {

    private static final long serialVersionUID = 1L;

    ThemeChoice() {
        super(ShellText.THEME.here());
        Element choices = new Element("div").setAttribute("class", "choices");
        choices.appendChild(
                choice("light", ShellText.THEME_LIGHT),
                choice("dark", ShellText.THEME_DARK),
                choice("system", ShellText.THEME_SYSTEM));
        getElement().appendChild(choices);
    }

    private static Element choice(String value, ShellText label) {
        Element radio = new Element("input")
                .setAttribute("type", "radio")
                .setAttribute("name", "theme")
                .setAttribute("value", value);
        Element text = new Element("span").setText(label.here());
        return new Element("label").appendChild(radio, text);
    }
}
