package fr.treille.web.security;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.PushConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The open sessions of this node: which one is idle, and how each ends. */
@ApplicationScoped
class Sessions {

    private static final Logger LOG = Logger.getLogger(Sessions.class);
    private static final String LAST_GESTURE = Sessions.class.getName() + ".lastGesture";
    static final String SSO_SESSION = Sessions.class.getName() + ".ssoSession";

    private static final Duration ON_ITS_WAY = Duration.ofMillis(300);

    /** By the servlet session's identifier, as long as it lives. */
    private final Map<String, HttpSession> open = new ConcurrentHashMap<>();

    @Inject
    Settings settings;

    @Inject
    SsoSession ssoSession;

    @Inject
    SessionTraces traces;

    /** Called once, when the person has passed the border. */
    void opened(HttpSession session, SignedIn signedIn, Token token) {
        session.setAttribute(SSO_SESSION, token.sessionId());
        session.setAttribute(LAST_GESTURE, Instant.now());
        session.setAttribute(SignedIn.ATTRIBUTE, signedIn);
        // Past that, the container ends what no page holds open any more.
        session.setMaxInactiveInterval(
                (int) settings.lockAfter().plus(Duration.ofMinutes(10)).toSeconds());
        open.put(session.getId(), session);
    }

    void closed(HttpSession session) {
        open.remove(session.getId());
    }

    /** A page opened or something done on it; the page's own heartbeat is nobody's gesture. */
    void gesture(HttpServletRequest request) {
        if (isGesture(request.getParameter("v-r"))) {
            request.getSession().setAttribute(LAST_GESTURE, Instant.now());
        }
    }

    static boolean isGesture(@Nullable String kindOfExchange) {
        return !"heartbeat".equals(kindOfExchange) && !"push".equals(kindOfExchange);
    }

    boolean isIdle(HttpSession session) {
        return session.getAttribute(LAST_GESTURE) instanceof Instant last
                && isIdle(last, Instant.now(), settings.lockAfter());
    }

    static boolean isIdle(Instant lastGesture, Instant now, Duration lockAfter) {
        return Duration.between(lastGesture, now).compareTo(lockAfter) > 0;
    }

    /**
     * Ends both our session and the identity provider's: the next sign-in asks for the password again.
     *
     * @return false when Keycloak could not be told
     */
    boolean lock(HttpSession session, Optional<Token> token) {
        open.remove(session.getId()); // Keycloak will call back about it: there must be nothing left to end
        boolean ended = token.map(ssoSession::end).orElse(true);
        end(session);
        return ended;
    }

    /** Keycloak says that this browser's session is over: every page it holds here says so at once. */
    int endAllOf(String ssoSessionId) {
        List<HttpSession> ended = open.values().stream()
                .filter(session -> ssoSessionId.equals(attribute(session)))
                .toList();
        ended.forEach(session -> traces.closed(session, "session.couper"));
        // Not a reload: until Keycloak has finished telling us, it would still sign the person in silently.
        ended.forEach(session -> end(session, "location.assign('/deconnexion')"));
        return ended.size();
    }

    /** Ends this session only; its pages reload, hence go through sign-in again. */
    void end(HttpSession session) {
        end(session, "location.reload()");
    }

    private void end(HttpSession session, String lastWord) {
        open.remove(session.getId());
        try {
            Collection<VaadinSession> pages = VaadinSession.getAllSessions(session);
            pages.forEach(page -> tell(page, lastWord));
            if (!pages.isEmpty()) {
                letItReachThem();
            }
            session.invalidate();
        } catch (IllegalStateException e) {
            LOG.debugf("this session had ended already");
        }
    }

    private static void tell(VaadinSession pages, String lastWord) {
        pages.access(() -> pages.getUIs().stream().filter(ui -> !ui.isClosing()).forEach(ui -> tell(ui, lastWord)));
    }

    private static void tell(UI ui, String lastWord) {
        // A moment later: the page that asked for this end is on its way to another, which a reload would cut short.
        ui.getPage().executeJs("setTimeout(() => " + lastWord + ", 1000)");
        if (ui.getInternals().getPushConnection() instanceof PushConnection connection && connection.isConnected()) {
            connection.push();
        }
    }

    /** The end of the session cuts the sockets, whatever is still on its way; nothing tells when it has arrived. */
    private static void letItReachThem() {
        try {
            Thread.sleep(ON_ITS_WAY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Object attribute(HttpSession session) {
        try {
            Object value = session.getAttribute(SSO_SESSION);
            return value == null ? "" : value;
        } catch (IllegalStateException e) {
            return ""; // it ended meanwhile
        }
    }
}
