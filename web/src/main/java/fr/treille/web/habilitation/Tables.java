package fr.treille.web.habilitation;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;

/** Parts of a table that a screen reader knows as one. */
final class Tables {

    private Tables() {}

    @Tag("table")
    static final class Table extends HtmlContainer {
        private static final long serialVersionUID = 1L;
    }

    @Tag("thead")
    static final class Head extends HtmlContainer {
        private static final long serialVersionUID = 1L;
    }

    @Tag("tbody")
    static final class Body extends HtmlContainer {
        private static final long serialVersionUID = 1L;
    }

    @Tag("tr")
    static final class Row extends HtmlContainer {
        private static final long serialVersionUID = 1L;

        Row(Component... cells) {
            super(cells);
        }
    }

    @Tag("th")
    static final class Header extends HtmlContainer {
        private static final long serialVersionUID = 1L;

        private Header(String scope, Component... content) {
            super(content);
            getElement().setAttribute("scope", scope);
        }

        static Header ofColumn(Component... content) {
            return new Header("col", content);
        }

        static Header ofRow(Component... content) {
            return new Header("row", content);
        }
    }

    @Tag("td")
    static final class Cell extends HtmlContainer {
        private static final long serialVersionUID = 1L;

        Cell(Component... content) {
            super(content);
        }
    }

    /** @param whole what it does, said to those who don’t see beside what it stands */
    static NativeButton button(String label, String whole, ComponentEventListener<ClickEvent<NativeButton>> pressed) {
        NativeButton button = new NativeButton(label, pressed);
        button.addClassName("button");
        button.setAriaLabel(whole);
        return button;
    }
}
