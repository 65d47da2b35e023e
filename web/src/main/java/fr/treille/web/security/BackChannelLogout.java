package fr.treille.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jboss.logging.Logger;

/**
 * {@code POST /deconnexion/canal-arriere}: Keycloak tells that a session has ended (OpenID Connect Back-Channel Logout
 * 1.0). Anybody may call this address; only a logout token signed by our realm, for us, recent and never seen has effect.
 */
class BackChannelLogout extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(BackChannelLogout.class);

    @Inject
    transient LogoutTokens logoutTokens;

    @Inject
    transient Sessions sessions;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        try {
            int ended = sessions.endAllOf(logoutTokens.sessionIdOf(request.getParameter("logout_token")));
            LOG.infof("Keycloak ended a session: %d of ours went with it", ended);
        } catch (LogoutTokens.Refused e) {
            LOG.warnf("refused a logout token: %s", e.getMessage());
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
