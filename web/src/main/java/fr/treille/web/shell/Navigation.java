package fr.treille.web.shell;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouterLink;
import fr.treille.web.shell.NavigationEntry.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** The way around: a column beside the screen, a drawer on a phone. */
final class Navigation extends Nav {

    private static final long serialVersionUID = 1L;
    static final String ID = "navigation";

    private final ArrayList<RouterLink> links = new ArrayList<>();
    private final LinkedHashMap<Way, Span> numbers = new LinkedHashMap<>();

    Navigation(List<Way> entries) {
        setId(ID);
        addClassName("navigation");
        setAriaLabel(ShellText.NAVIGATION.here());
        // A native popover opens, closes on Escape or outside, and gives the focus back, all without our help.
        getElement().setAttribute("popover", "auto");
        for (Section section : Section.values()) {
            List<Way> inSection = entries.stream()
                    .filter(entry -> entry.section() == section)
                    .sorted(Comparator.comparingInt(Way::rank))
                    .toList();
            if (!inSection.isEmpty()) {
                show(section, inSection);
            }
        }
    }

    private void show(Section section, List<Way> entries) {
        switch (section) {
            case DAILY -> {}
            case SERVICE -> add(new H2(ShellText.SECTION_SERVICE.here()));
            case GESTIONNAIRE -> add(new H2(ShellText.SECTION_GESTIONNAIRE.here()));
        }
        UnorderedList list = new UnorderedList();
        for (Way entry : entries) {
            RouterLink link = new RouterLink(entry.label(), entry.view());
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
    void refresh() {
        numbers.forEach((entry, number) -> {
            int waiting = entry.waiting().now();
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
        // The nearest: "/operateur/grappes" is not the list at "/operateur" too.
        Optional<String> nearest = links.stream()
                .map(RouterLink::getHref)
                .filter(href -> path.equals(href) || (!href.isEmpty() && path.startsWith(href + "/")))
                .max(Comparator.comparingInt(String::length));
        for (RouterLink link : links) {
            if (nearest.filter(link.getHref()::equals).isPresent()) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        }
    }
}
