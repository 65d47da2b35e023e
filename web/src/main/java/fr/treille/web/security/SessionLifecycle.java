package fr.treille.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;

/** What the container tells of sessions, and what it is told of their cookie and of whose tokens open them. */
@WebListener
public class SessionLifecycle implements ServletContextListener, HttpSessionListener {

    @Inject
    Settings settings;

    @Inject
    Sessions sessions;

    /** Over TLS the cookie never travels otherwise; on a workstation without TLS it could not travel at all. */
    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext().setAttribute(Token.ISSUER, settings.issuer().toString());
        event.getServletContext()
                .getSessionCookieConfig()
                .setSecure("https".equals(settings.url().getScheme()));
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        sessions.closed(event.getSession());
    }
}
