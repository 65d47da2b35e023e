package fr.treille.web.security;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Tells the page after how long without a gesture it must lock itself. The server keeps its own count ({@link Sessions}):
 * this one only makes the screen go away at once, the other one makes it true.
 */
@ApplicationScoped
class InactivityLock {

    @Inject
    Settings settings;

    void onServiceInit(@Observes ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::tell);
    }

    private void tell(IndexHtmlResponse index) {
        index.getDocument()
                .getElementsByTag("html")
                .attr("data-lock-after-ms", String.valueOf(settings.lockAfter().toMillis()));
        index.getDocument()
                .head()
                .appendElement("script")
                .attr("src", "/js/lock.js")
                .attr("defer", true);
    }
}
