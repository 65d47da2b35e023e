package fr.treille.web.operation;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.SecureRandom;
import java.util.Base64;
import org.jsoup.nodes.Element;

/**
 * The policy of the application's page. Every other answer has the strict one of {@code undertow-handlers.conf}, which this
 * replaces: scripts are ours or carry this answer's nonce. {@code unsafe-eval} stays because Flow's client runs what the
 * server sends by {@code new Function}; inline styles because Vaadin's components write them.
 */
@ApplicationScoped
class ContentSecurityPolicy {

    private final SecureRandom random = new SecureRandom();

    void onServiceInit(@Observes ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::protect);
    }

    private void protect(IndexHtmlResponse index) {
        byte[] bytes = new byte[18];
        random.nextBytes(bytes);
        String nonce = Base64.getEncoder().encodeToString(bytes);
        for (Element script : index.getDocument().getElementsByTag("script")) {
            script.attr("nonce", nonce);
        }
        index.getVaadinResponse().setHeader("Content-Security-Policy", policy(nonce));
        index.getVaadinResponse().setHeader("Cache-Control", "no-store");
    }

    static String policy(String nonce) {
        return "default-src 'self'"
                + "; script-src 'self' 'nonce-" + nonce + "' 'unsafe-eval'"
                + "; style-src 'self' 'unsafe-inline'"
                + "; img-src 'self' data:"
                + "; font-src 'self' data:"
                + "; connect-src 'self'"
                + "; object-src 'none'"
                + "; base-uri 'self'"
                + "; form-action 'self'"
                + "; frame-ancestors 'none'";
    }
}
