package fr.treille.web.compte;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fr.treille.web.security.Geste;
import fr.treille.web.words.Text;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** One part of the screen: its heading, and rows of what there is with what can be done to each. */
abstract class Part extends Section {

    private static final long serialVersionUID = 1L;

    Part(Text heading) {
        addClassName("part");
        add(new H2(heading.here()));
    }

    static Paragraph explanation(Text sentence) {
        Paragraph explanation = new Paragraph(sentence.here());
        explanation.addClassName("part-help");
        return explanation;
    }

    /** @param gestures what can be done to it; none for what stays */
    static ListItem row(String name, String detail, Component... gestures) {
        Span strong = new Span(name);
        strong.addClassName("row-name");
        Span small = new Span(detail);
        small.addClassName("row-detail");
        Div words = new Div(strong, small);
        words.addClassName("row-words");
        ListItem row = new ListItem(words);
        row.add(gestures);
        return row;
    }

    static Div gestures(Component... gestures) {
        Div all = new Div(gestures);
        all.addClassName("actions");
        return all;
    }

    /** To a page of Keycloak: a whole page load, past the router. */
    static Anchor way(Geste geste, Text words) {
        return link("compte/action?faire=" + geste.word(), words.here());
    }

    /** As {@link #way}, about one factor; {@code spoken} names it for those who hear the button alone. */
    static Anchor wayAbout(String facteur, Text words, String spoken) {
        Anchor way = link(
                "compte/action?faire=" + Geste.RETIRER.word() + "&facteur="
                        + URLEncoder.encode(facteur, StandardCharsets.UTF_8),
                words.here());
        way.getElement().setAttribute("aria-label", spoken);
        return way;
    }

    static Anchor link(String address, String words) {
        Anchor link = new Anchor(address, words);
        link.setRouterIgnore(true);
        link.addClassName("button");
        return link;
    }
}
