package fr.treille.web.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import fr.treille.web.words.Text;

/** One screen: its title is the heading, the page's title, and where the focus lands on arrival. */
public abstract class Screen extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final String title;
    private final Header heading = new Header();

    protected Screen(Text title) {
        this.title = title.here();
        H1 name = new H1(this.title);
        // Not a tab stop: only MainLayout puts the focus there, so that a screen reader says where one is.
        name.getElement().setAttribute("tabindex", "-1");
        heading.add(name);
        heading.addClassName("screen-heading");
        addClassName("screen");
        add(heading);
    }

    /** One line under the title: for whom, since when. */
    protected final void subtitle(String line) {
        Paragraph subtitle = new Paragraph(line);
        subtitle.addClassName("subtitle");
        heading.add(subtitle);
    }

    @Override
    public final String getPageTitle() {
        return ShellText.PAGE_TITLE.here(title);
    }
}
