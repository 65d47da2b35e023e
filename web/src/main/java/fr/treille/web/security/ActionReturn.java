package fr.treille.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/**
 * {@code GET /compte/retour}: back from the page of Keycloak to which {@link AccountAction} sent. What Keycloak says of the
 * outcome travels by the browser: it is told to the person and decides nothing.
 */
class ActionReturn extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Entrance entrance;

    /** The person's account, with what became of what they did. */
    static String page(Geste geste, Issue issue) {
        return "/compte?geste=" + geste.word() + "&issue=" + issue.word();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        HttpSession session = request.getSession(false);
        if (session == null
                || !(session.getAttribute(ActionRequest.ATTRIBUTE) instanceof ActionRequest action)
                || !action.isAnsweredBy(request.getParameter("state"))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        session.removeAttribute(ActionRequest.ATTRIBUTE);
        if (session.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn) {
            response.sendRedirect(page(action.geste(), Issue.ofKeycloak(request.getParameter("kc_action_status"))));
        } else {
            // Not in yet: sign-in decides anew, now with the factor if there is one.
            response.sendRedirect(entrance.address(request, ReturnPath.of(action.back())));
        }
    }
}
