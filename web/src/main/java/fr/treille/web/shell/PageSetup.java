package fr.treille.web.shell;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import fr.treille.web.words.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Gives each page, before its first screen, its language, its patience and its answers to what goes wrong. */
@ApplicationScoped
class PageSetup {

    private static final int LOADING_SHOWN_AFTER_MS = 300;

    void hook(@Observes ServiceInitEvent starting) {
        starting.addIndexHtmlRequestListener(PageSetup::dressHtml);
        starting.getSource().setSystemMessagesProvider(new InterruptionMessages());
        starting.getSource()
                .addSessionInitListener(event -> event.getSession().setErrorHandler(new UnexpectedErrors()));
        starting.getSource().addUIInitListener(PageSetup::prepare);
    }

    private static void dressHtml(IndexHtmlResponse page) {
        page.getDocument()
                .getElementsByTag("html")
                .attr("lang", Language.of(page.getVaadinRequest()).tag());
        // First in the head and not deferred: the theme is known before anything is painted.
        page.getDocument()
                .head()
                .prependElement("script")
                .attr("src", page.getVaadinRequest().getContextPath() + "/js/theme.js");
    }

    private static void prepare(UIInitEvent event) {
        UI page = event.getUI();
        Language language = Language.of(VaadinRequest.getCurrent());
        page.setLocale(language.locale());
        page.getLoadingIndicatorConfiguration().setFirstDelay(LOADING_SHOWN_AFTER_MS);
        ReconnectDialogConfiguration connection = page.getReconnectDialogConfiguration();
        connection.setDialogText(ShellText.CONNECTION_RETRYING.in(language));
        connection.setDialogTextGaveUp(ShellText.CONNECTION_LOST.in(language));
    }
}
