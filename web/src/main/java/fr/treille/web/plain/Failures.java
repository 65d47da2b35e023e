package fr.treille.web.plain;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What a person sees of a request that failed outside a screen: what happened and what to do, never how. */
class Failures extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(Failures.class);

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Throwable cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? code
                : HttpServletResponse.SC_NOT_FOUND;
        if (cause != null) {
            LOG.errorf(cause, "request failed with status %d", status);
        }
        page(status, path.startsWith("/connexion"), cause).write(request, response);
    }

    private static PlainPage page(int status, boolean signingIn, @Nullable Throwable cause) {
        if (status < 500) {
            return signingIn ? PlainPage.signInFailed() : PlainPage.ofStatus(status);
        }
        // The server's OIDC mechanism answers an error of its own when Keycloak does not answer it.
        boolean somethingIsAway = (signingIn && cause == null) || comesFromTheDatabase(cause);
        return somethingIsAway ? PlainPage.unavailable() : PlainPage.ofStatus(status);
    }

    private static boolean comesFromTheDatabase(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException) {
                return true;
            }
        }
        return false;
    }
}
