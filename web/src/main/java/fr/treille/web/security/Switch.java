package fr.treille.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jboss.logging.Logger;

/**
 * {@code GET /changer?gestionnaire=KEY}: to another gestionnaire of which the person is a member. The session ends and a
 * new one begins with a token for that gestionnaire: nothing of the former is carried over.
 */
class Switch extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(Switch.class);

    @Inject
    transient Sessions sessions;

    @Inject
    transient SessionTraces traces;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpSession session = request.getSession(false);
        String key = request.getParameter("gestionnaire");
        if (session == null || !(session.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn signedIn)) {
            response.sendRedirect("/");
            return;
        }
        boolean member = signedIn.memberships().stream()
                .anyMatch(gestionnaire -> gestionnaire.key().value().equals(key));
        if (!member) {
            LOG.warnf(
                    "refused: %s is no member of where they want to switch",
                    signedIn.subject().pseudonym());
        }
        if (!member || Origin.isForeign(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        // Before the other tabs reload: they come back for the same gestionnaire as this one.
        RememberedGestionnaire.write(response, key, request.isSecure());
        traces.closed(session, "session.changer");
        sessions.end(session);
        response.sendRedirect(Entrance.into(key, ReturnPath.of(request.getParameter("retour"))));
    }
}
