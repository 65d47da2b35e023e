package fr.treille.web.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.treille.web.words.Text;

/** What a list shows while it has nothing: that it is empty, and what will fill it. */
public final class EmptyState extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * @param nothing says that there is nothing
     * @param next says in one sentence what will come, or how to start
     */
    public EmptyState(Text nothing, Text next) {
        addClassName("empty");
        Paragraph first = new Paragraph(nothing.here());
        first.addClassName("empty-nothing");
        add(new Logo(), first, new Paragraph(next.here()));
    }
}
