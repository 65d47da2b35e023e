package fr.treille.web.shell;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouterLink;
import fr.treille.web.security.SignedIn;
import fr.treille.web.shell.NavigationEntry.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/** The way around: a column beside the screen, a drawer on a phone. */
final class Navigation extends Nav {

    private static final long serialVersionUID = 1L;
    static final String ID = "navigation";

    private final ArrayList<RouterLink> links = new ArrayList<>();
    private final LinkedHashMap<NavigationEntry, Span> numbers = new LinkedHashMap<>();

    Navigation(List<NavigationEntry> entries) {
        setId(ID);
        addClassName("navigation");
        setAriaLabel(ShellText.NAVIGATION.here());
        // A native popover opens, closes on Escape or outside, and gives the focus back, all without our help.
        getElement().setAttribute("popover", "auto");
        for (Section section : Section.values()) {
            List<NavigationEntry> inSection = entries.stream()
                    .filter(entry -> entry.section() == section)
                    .sorted(Comparator.comparingInt(NavigationEntry::rank))
                    .toList();
            if (!inSection.isEmpty()) {
                show(section, inSection);
            }
        }
    }

    private void show(Section section, List<NavigationEntry> entries) {
        switch (section) {
            case DAILY -> {}
            case SERVICE -> add(new H2(ShellText.SECTION_SERVICE.here()));
            case GESTIONNAIRE -> add(new H2(ShellText.SECTION_GESTIONNAIRE.here()));
        }
        UnorderedList list = new UnorderedList();
        for (NavigationEntry entry : entries) {
            RouterLink link = new RouterLink(entry.label().here(), entry.view());
            entry.letter().ifPresent(letter -> link.getElement().setAttribute("data-keys", "g " + letter));
            Span number = new Span();
            number.addClassName("number");
            numbers.put(entry, number);
            link.add(number);
            links.add(link);
            list.add(new ListItem(link));
        }
        add(list);
    }

    /** What waits for this person behind each entry, now. */
    void refresh(SignedIn who) {
        numbers.forEach((entry, number) -> {
            int waiting = entry.waiting(who);
            number.setVisible(waiting > 0);
            number.removeAll();
            Span unit = new Span(" " + ShellText.WAITING.here());
            unit.addClassName("unseen");
            number.add(new Text(String.valueOf(waiting)), unit);
        });
    }

    /** Marks where the person is; a dossier's pages count as the list they were opened from. */
    void markCurrent(Location location) {
        String path = location.getPath();
        for (RouterLink link : links) {
            String href = link.getHref();
            boolean current = path.equals(href) || (!href.isEmpty() && path.startsWith(href + "/"));
            if (current) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        }
    }
}
