package fr.treille.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/**
 * {@code GET /relier?retour=PAGE}: the person signed in wants Pro Santé Connect to open their account. Our session ends and
 * a new one begins through Pro Santé Connect; Keycloak asks for the account's password before it makes the link.
 */
class Linking extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Sessions sessions;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpSession session = request.getSession(false);
        if (Origin.isForeign(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (session == null || !(session.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn signedIn)) {
            response.sendRedirect("/");
            return;
        }
        sessions.end(session);
        response.sendRedirect(
                Entrance.linking(signedIn.gestionnaire().key().value(), ReturnPath.of(request.getParameter("retour"))));
    }
}
