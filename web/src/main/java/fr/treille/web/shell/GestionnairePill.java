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
import fr.treille.tenancy.console.Console;
import fr.treille.tenancy.registry.Gestionnaire;
import fr.treille.tenancy.registry.Grappe;
import fr.treille.web.security.AtConsole;
import fr.treille.web.security.Present;
import fr.treille.web.security.SignedIn;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;

/** The gestionnaire one works for now, in its colour and by its name; for members of several, the way to another. */
final class GestionnairePill extends Div {

    private static final long serialVersionUID = 1L;
    private static final String MENU_ID = "gestionnaires";

    private final LinkedHashMap<String, LeavingLink> ways = new LinkedHashMap<>();

    GestionnairePill(Present who) {
        addClassName("gestionnaire");
        if (who.memberships().size() + who.consoles().size() > 1) {
            NativeButton pill = new NativeButton();
            pill.getElement().setAttribute("popovertarget", MENU_ID);
            add(dress(pill, who), menu(who));
            pill.add(VaadinIcon.CHEVRON_DOWN_SMALL.create());
        } else {
            add(dress(new Div(), who));
        }
    }

    private static <C extends Component & HasComponents> C dress(C pill, Present who) {
        pill.addClassName("pill");
        switch (who) {
            case SignedIn member ->
                pill.add(
                        dot(member.gestionnaire()),
                        unseen(ShellText.GESTIONNAIRE),
                        name(member.gestionnaire().name()));
            case AtConsole at -> {
                pill.addClassName("console");
                pill.add(VaadinIcon.COG.create(), unseen(ShellText.CONSOLE), name(name(at.console())));
            }
        }
        return pill;
    }

    private static Span unseen(ShellText role) {
        Span span = new Span(role.here());
        span.addClassName("unseen");
        return span;
    }

    private static Span name(String name) {
        Span span = new Span(name);
        span.addClassName("gestionnaire-name");
        return span;
    }

    private static String name(Console console) {
        return switch (console) {
            case Console.Operateur host -> ShellText.CONSOLE_OPERATEUR.here();
            case Console.DeGrappe(Grappe grappe) -> ShellText.CONSOLE_GRAPPE.here(grappe.name());
        };
    }

    private static Span dot(Gestionnaire gestionnaire) {
        Span dot = new Span();
        dot.addClassName("dot");
        dot.getStyle().setBackgroundColor(gestionnaire.colour());
        return dot;
    }

    private Div menu(Present who) {
        Paragraph explanation = new Paragraph(ShellText.SWITCH.here());
        UnorderedList list = new UnorderedList();
        for (Gestionnaire gestionnaire : who.memberships()) {
            list.add(way(who, gestionnaire.key().value(), dot(gestionnaire), gestionnaire.name()));
        }
        for (Console console : who.consoles()) {
            list.add(way(who, console.alias(), VaadinIcon.COG.create(), name(console)));
        }
        Div menu = new Div(explanation, list);
        menu.setId(MENU_ID);
        menu.addClassNames("menu", "menu-start");
        menu.getElement().setAttribute("popover", "auto");
        return menu;
    }

    private ListItem way(Present who, String alias, Component sign, String name) {
        LeavingLink way = new LeavingLink();
        way.add(sign, new Span(name));
        if (alias.equals(who.alias())) {
            way.getElement().setAttribute("aria-current", "true");
            way.add(VaadinIcon.CHECK.create());
        }
        ways.put(alias, way);
        return new ListItem(way);
    }

    /** @param back the present screen, already encoded for a query */
    void comeBackTo(String back) {
        ways.forEach((key, way) -> way.setHref(
                "changer?gestionnaire=" + URLEncoder.encode(key, StandardCharsets.UTF_8) + "&retour=" + back));
    }
}
