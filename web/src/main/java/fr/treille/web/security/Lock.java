package fr.treille.web.security;

import fr.treille.web.plain.PlainPage;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jboss.logging.Logger;

/**
 * {@code GET /verrouiller?retour=PAGE}: for a workstation that several people share. Both sessions end, so that nothing
 * but a password opens again; the page shown leads back to where the person was.
 */
class Lock extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(Lock.class);

    @Inject
    transient Sessions sessions;

    @Inject
    transient Entrance entrance;

    @Inject
    transient SessionTraces traces;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Origin.isForeign(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn signedIn)) {
            response.sendRedirect("/");
            return;
        }
        String resume = entrance.address(request, ReturnPath.of(request.getParameter("retour")));
        traces.closed(session, "session.verrouiller");
        boolean ended = sessions.lock(session, Token.of(request));
        LOG.infof("locked: %s", signedIn.subject().pseudonym());
        PlainPage page = ended ? PlainPage.locked(resume) : PlainPage.signedOutHereOnly();
        page.write(request, response);
    }
}
