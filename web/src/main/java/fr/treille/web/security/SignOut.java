package fr.treille.web.security;

import fr.treille.web.plain.PlainPage;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.jboss.logging.Logger;

/** {@code GET|POST /deconnexion}: ends our session and Keycloak's, and forgets the gestionnaire of this browser. */
class SignOut extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(SignOut.class);

    @Inject
    transient Sessions sessions;

    @Inject
    transient SessionTraces traces;

    /** From a page of ours it acts; from elsewhere it asks first, so that no foreign link signs anybody out. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Origin.isForeign(request)) {
            PlainPage.confirmSignOut().write(request, response);
        } else {
            signOut(request, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Origin.isForeign(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            signOut(request, response);
        }
    }

    private void signOut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpSession session = request.getSession(false);
        boolean ended = true;
        if (session != null) {
            traces.closed(session, "session.fermer");
            Optional<Token> token = Token.of(request);
            LOG.infof(
                    "signs out: %s",
                    token.map(known -> known.subject().pseudonym()).orElse("nobody known"));
            ended = sessions.lock(session, token);
        }
        RememberedGestionnaire.clear(response, request.isSecure());
        // Not at the lock: browsers may take seconds over it, during which the screen would stay.
        response.setHeader("Clear-Site-Data", "\"cache\"");
        PlainPage page = ended ? PlainPage.signedOut() : PlainPage.signedOutHereOnly();
        page.write(request, response);
    }
}
