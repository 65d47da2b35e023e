package fr.treille.web.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouterLayout;
import fr.treille.web.security.SignedIn;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The frame around every screen: who and for whom, the way around, the screen itself. */
@Layout
@PermitAll
@JavaScript("context://js/shell.js")
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final long serialVersionUID = 1L;
    private static final String MAIN_ID = "contenu";

    private final SignedIn who = SignedIn.current();
    private final OpenPages pages;
    private final Band band;
    private final Navigation navigation;
    private final Main main = new Main();
    private final Div announcement = new Div();
    private @Nullable String path;

    @Inject
    MainLayout(@Any Instance<NavigationEntry> entries, OpenPages pages) {
        this.pages = pages;
        List<NavigationEntry> offered =
                entries.stream().filter(entry -> entry.offeredTo(who)).toList();
        band = new Band(who);
        navigation = new Navigation(offered);
        announcement.getElement().setAttribute("role", "status");
        announcement.addClassName("announcement");
        main.setId(MAIN_ID);
        main.getElement().setAttribute("tabindex", "-1");
        addClassName("shell");
        add(skipLink(), band, navigation, main, announcement, new KeyboardHelp(offered));
    }

    private static Anchor skipLink() {
        // The address is relative to <base>, not to the page: js/shell.js moves the focus, no navigation happens.
        Anchor skip = new Anchor("#" + MAIN_ID, ShellText.SKIP_TO_CONTENT.here());
        skip.setRouterIgnore(true);
        skip.addClassName("skip");
        return skip;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("window.treille.started($0)", ShellText.CONNECTION_BACK.here());
        pages.opened(this);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        pages.closed(this);
    }

    SignedIn who() {
        return who;
    }

    /** From any thread: what the person should know now, and the numbers of the navigation as they are now. */
    void announce(String words) {
        getUI().ifPresent(ui -> ui.access(() -> {
            navigation.refresh(who);
            announcement.removeAll();
            announcement.add(new Paragraph(words), dismissal());
        }));
    }

    private NativeButton dismissal() {
        NativeButton close = new NativeButton(ShellText.CLOSE.here(), event -> announcement.removeAll());
        close.addClassName("button");
        return close;
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement screen) {
        if (screen != null) {
            main.getElement().appendChild(screen.getElement());
        }
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement screen) {
        main.removeAll();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Location location = event.getLocation();
        navigation.markCurrent(location);
        navigation.refresh(who);
        band.cameTo(location);
        boolean arrived = path != null && !path.equals(location.getPath());
        path = location.getPath();
        if (arrived) {
            announcement.removeAll();
        }
        // Not on the first screen: a freshly loaded page starts at its top, with the skip link.
        if (arrived) {
            getElement().executeJs("window.treille.arrived()");
        }
    }
}
