package fr.treille.web.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;

/**
 * The one HTML page that carries every screen. Pages talk to the server by ordinary requests and only listen on the
 * socket: what is sent over a WebSocket passes by no filter, hence by no check of who is asking.
 */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
@Push(transport = Transport.WEBSOCKET_XHR)
@Viewport("width=device-width, initial-scale=1, viewport-fit=cover")
public class AppShell implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings page) {
        page.setPageTitle("Treille");
        page.addLink("icon", "icons/treille.svg");
        page.addMetaTag("color-scheme", "light dark");
    }
}
