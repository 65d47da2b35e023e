package fr.treille.web.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.treille.web.words.Text;
import java.util.List;
import java.util.stream.Stream;

/** A table that a screen reader knows as one, and that becomes a list of cards on a phone. The first column names the row. */
public final class Listing extends Div {

    private static final long serialVersionUID = 1L;

    private final List<String> columns;
    private final Part body = new Part("tbody");

    /** @param caption what it lists, read out and not shown */
    public Listing(Text caption, Text... columns) {
        this.columns = Stream.of(columns).map(Text::here).toList();
        addClassName("listing");
        Part head = new Part("tr");
        this.columns.forEach(name -> {
            Part header = new Part("th", new Span(name));
            header.getElement().setAttribute("scope", "col");
            head.add(header);
        });
        Part said = new Part("caption", new Span(caption.here()));
        said.addClassName("unseen");
        add(new Part("table", said, new Part("thead", head), body));
    }

    /** One component for each column. */
    public void row(Component... cells) {
        Part row = new Part("tr");
        for (int i = 0; i < cells.length; i++) {
            Part cell = new Part(i == 0 ? "th" : "td", cells[i]);
            if (i == 0) {
                cell.getElement().setAttribute("scope", "row");
            } else {
                cell.getElement().setAttribute("data-column", columns.get(i));
            }
            row.add(cell);
        }
        body.add(row);
    }

    /** What most cells hold. */
    public static Span text(String words) {
        return new Span(words);
    }

    @Tag("span")
    private static final class Part extends HtmlContainer {
        private static final long serialVersionUID = 1L;

        Part(String tag, Component... content) {
            super(tag);
            add(content);
        }
    }
}
