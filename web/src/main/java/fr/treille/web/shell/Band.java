package fr.treille.web.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Location;
import fr.treille.web.security.SignedIn;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The band at the top: on a shared workstation, nobody writes under another's name or for the wrong gestionnaire. */
final class Band extends Header {

    private static final long serialVersionUID = 1L;

    private final GestionnairePill pill;
    private final LeavingLink lock = new LeavingLink();

    Band(SignedIn who) {
        addClassName("band");
        pill = new GestionnairePill(who);
        lock.addClassNames("button", "lock");
        lock.add(VaadinIcon.LOCK.create(), new Span(ShellText.LOCK.here()));
        Div me = new Div(lock, new UserMenu(who));
        me.addClassName("me");
        add(drawerToggle(), brand(), pill, me);
    }

    private static NativeButton drawerToggle() {
        NativeButton toggle = new NativeButton();
        toggle.add(VaadinIcon.MENU.create());
        toggle.setAriaLabel(ShellText.MENU.here());
        toggle.getElement().setAttribute("popovertarget", Navigation.ID);
        toggle.addClassNames("icon-button", "drawer-toggle");
        return toggle;
    }

    private static Anchor brand() {
        Anchor brand = new Anchor("");
        brand.add(new Logo(), new Span("Treille"));
        brand.setAriaLabel(ShellText.HOME.here());
        brand.addClassName("brand");
        return brand;
    }

    /** Locking and switching come back to the screen one was on. */
    void cameTo(Location location) {
        String here = "/" + location.getPathWithQueryParameters();
        String back = URLEncoder.encode(here, StandardCharsets.UTF_8);
        lock.setHref("verrouiller?retour=" + back);
        pill.comeBackTo(back);
    }
}
