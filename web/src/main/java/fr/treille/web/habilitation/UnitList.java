package fr.treille.web.habilitation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableFunction;
import fr.treille.tenancy.structure.Unite;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Units beside one another. Of many, some are shown and more on demand; what a unit is made of is made when it is opened, so
 * that a thousand units weigh no more than what is looked at.
 */
final class UnitList extends UnorderedList {

    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 50;

    private final transient List<Unite> unites;
    private final SerializableFunction<Unite, Component> gestures;
    private final Set<UUID> open;
    private final boolean allOpen;
    private int shown;

    /** @param open those that somebody opened, kept by the screen */
    UnitList(List<Unite> unites, SerializableFunction<Unite, Component> gestures, Set<UUID> open, boolean allOpen) {
        this.unites = unites;
        this.gestures = gestures;
        this.open = open;
        this.allOpen = allOpen;
        more();
    }

    private void more() {
        int end = Math.min(unites.size(), shown + AT_ONCE);
        unites.subList(shown, end).forEach(unite -> add(item(unite)));
        shown = end;
        if (shown < unites.size()) {
            ListItem last = new ListItem();
            NativeButton button = new NativeButton(
                    HabilitationText.SHOW_MORE.here(Math.min(AT_ONCE, unites.size() - shown)), pressed -> {
                        remove(last);
                        more();
                    });
            button.addClassName("button");
            last.add(button);
            add(last);
        }
    }

    private ListItem item(Unite unite) {
        Span name = new Span(unite.nom());
        name.addClassName("unit-name");
        Span facts = new Span(facts(unite));
        facts.addClassName("finess");
        Div line = new Div(name, facts);
        line.addClassName("place");
        ListItem item = new ListItem(line);
        if (!unite.unites().isEmpty()) {
            if (allOpen) {
                item.add(below(unite));
            } else {
                line.addComponentAsFirst(toggle(unite, item));
            }
        }
        line.add(gestures.apply(unite));
        return item;
    }

    private NativeButton toggle(Unite unite, ListItem item) {
        NativeButton toggle = new NativeButton();
        toggle.addClassName("toggle");
        toggle.addClickListener(pressed -> {
            if (!open.remove(unite.id())) {
                open.add(unite.id());
            }
            show(unite, item, toggle);
        });
        show(unite, item, toggle);
        return toggle;
    }

    private void show(Unite unite, ListItem item, NativeButton toggle) {
        boolean now = open.contains(unite.id());
        toggle.setText(now ? "▾" : "▸");
        toggle.setAriaLabel((now ? HabilitationText.FOLD : HabilitationText.UNFOLD).here(unite.nom()));
        toggle.getElement().setAttribute("aria-expanded", String.valueOf(now));
        item.getChildren().filter(UnitList.class::isInstance).toList().forEach(item::remove);
        if (now) {
            item.add(below(unite));
        }
    }

    private UnitList below(Unite unite) {
        return new UnitList(unite.unites(), gestures, open, allOpen);
    }

    private static String facts(Unite unite) {
        String places = unite.placesEnTout() == 0
                ? unite.genre().libelle()
                : HabilitationText.UNIT_PLACES.here(unite.genre().libelle(), unite.placesEnTout());
        return unite.fermeture()
                .map(end -> places + " · " + HabilitationText.CLOSES_ON.here(Moments.day(end)))
                .orElse(places);
    }
}
