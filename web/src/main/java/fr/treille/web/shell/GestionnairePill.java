package fr.treille.web.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import fr.treille.tenancy.registry.Gestionnaire;
import fr.treille.web.security.SignedIn;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;

/** The gestionnaire one works for now, in its colour and by its name; for members of several, the way to another. */
final class GestionnairePill extends Div {

    private static final long serialVersionUID = 1L;
    private static final String MENU_ID = "gestionnaires";

    private final LinkedHashMap<String, LeavingLink> ways = new LinkedHashMap<>();

    GestionnairePill(SignedIn who) {
        addClassName("gestionnaire");
        if (who.memberships().size() > 1) {
            NativeButton pill = new NativeButton();
            pill.getElement().setAttribute("popovertarget", MENU_ID);
            add(dress(pill, who.gestionnaire()), menu(who));
            pill.add(VaadinIcon.CHEVRON_DOWN_SMALL.create());
        } else {
            add(dress(new Div(), who.gestionnaire()));
        }
    }

    private static <C extends Component & HasComponents> C dress(C pill, Gestionnaire gestionnaire) {
        Span role = new Span(ShellText.GESTIONNAIRE.here());
        role.addClassName("unseen");
        Span name = new Span(gestionnaire.name());
        name.addClassName("gestionnaire-name");
        pill.addClassName("pill");
        pill.add(dot(gestionnaire), role, name);
        return pill;
    }

    private static Span dot(Gestionnaire gestionnaire) {
        Span dot = new Span();
        dot.addClassName("dot");
        dot.getStyle().setBackgroundColor(gestionnaire.colour());
        return dot;
    }

    private Div menu(SignedIn who) {
        Paragraph explanation = new Paragraph(ShellText.SWITCH.here());
        UnorderedList list = new UnorderedList();
        for (Gestionnaire gestionnaire : who.memberships()) {
            LeavingLink way = new LeavingLink();
            way.add(dot(gestionnaire), new Span(gestionnaire.name()));
            if (gestionnaire.equals(who.gestionnaire())) {
                way.getElement().setAttribute("aria-current", "true");
                way.add(VaadinIcon.CHECK.create());
            }
            ways.put(gestionnaire.key().value(), way);
            list.add(new ListItem(way));
        }
        Div menu = new Div(explanation, list);
        menu.setId(MENU_ID);
        menu.addClassNames("menu", "menu-start");
        menu.getElement().setAttribute("popover", "auto");
        return menu;
    }

    /** @param back the present screen, already encoded for a query */
    void comeBackTo(String back) {
        ways.forEach((key, way) -> way.setHref(
                "changer?gestionnaire=" + URLEncoder.encode(key, StandardCharsets.UTF_8) + "&retour=" + back));
    }
}
