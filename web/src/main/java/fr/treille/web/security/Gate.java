package fr.treille.web.security;

import com.vaadin.flow.server.VaadinService;
import fr.treille.tenancy.context.Border;
import fr.treille.tenancy.context.TenantRefused;
import fr.treille.tenancy.identity.Membership;
import fr.treille.web.plain.PlainPage;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/**
 * Nobody passes without having signed in as a member, except to what is public by name. A new address is therefore
 * closed until somebody opens it here.
 */
class Gate extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(Gate.class);

    /**
     * The look of pages shown before sign-in, and Vaadin's own immutable files. Nothing here comes from a database. No
     * name with a dot first or a character to decode: what the container would read as another address is not public.
     */
    private static final Pattern PUBLIC_FILE = Pattern.compile(
            "/(styles\\.css|favicon\\.ico|(icons|js|aura|lumo|VAADIN/build|VAADIN/static)(/\\w[\\w.-]*)+)");

    /** The border's own servlets, and the operator's API with a guard of its own: each decides by itself. */
    private static final Pattern BORDER = Pattern.compile(
            "/(connexion/[\\w/-]+|annuaire/[\\w-]+|relier|compte/(action|retour)|verrouiller|changer|deconnexion(/canal-arriere)?|api/[\\w/-]+)");

    @Inject
    transient Sessions sessions;

    @Inject
    transient Entrance entrance;

    @Inject
    transient Dependencies dependencies;

    @Inject
    transient Border border;

    @Inject
    transient Standings standings;

    @Inject
    transient SessionTraces traces;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isPublicFile(request) || BORDER.matcher(request.getRequestURI()).matches()) {
            chain.doFilter(request, response);
            return;
        }
        Optional<SignedIn> signedIn = signedIn(request);
        if (signedIn.isEmpty()) {
            turnAway(request, response);
            return;
        }
        if (!standings.stillIn(request.getSession(), signedIn.get(), isPage(request))) {
            LOG.infof("no longer let in: %s", signedIn.get().subject().pseudonym());
            sessions.end(request.getSession());
            // Otherwise the next sign-in would ask Keycloak for this gestionnaire, which is theirs no longer.
            RememberedGestionnaire.clear(response, request.isSecure());
            turnAway(request, response, Entrance::anywhere);
            return;
        }
        Optional<PlainPage> refusal = refusal(signedIn.get());
        if (refusal.isPresent()) {
            // The session stays: it knows the session at Keycloak, which signing out from this page has to end too.
            refuse(refusal.get(), request, response);
            return;
        }
        sessions.gesture(request);
        MDC.put("gestionnaire", signedIn.get().gestionnaire().key().value());
        MDC.put("subject", signedIn.get().subject().pseudonym());
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove("gestionnaire");
            MDC.remove("subject");
        }
    }

    /** Frozen, closed or set aside since they came in: nothing more is served, in any open page. */
    private Optional<PlainPage> refusal(SignedIn signedIn) {
        try {
            border.recheck(signedIn.context());
            return Optional.empty();
        } catch (TenantRefused refused) {
            return Optional.of(Refusals.page(refused, signedIn.subject().displayName()));
        }
    }

    private void refuse(PlainPage page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isPage(request)) {
            page.write(request, response);
        } else {
            turnAway(request, response);
        }
    }

    /** A request of a page ({@code v-r}) is none, whatever the address it is sent to. */
    private static boolean isPublicFile(HttpServletRequest request) {
        return ("GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod()))
                && request.getParameter("v-r") == null
                && PUBLIC_FILE.matcher(request.getRequestURI()).matches();
    }

    /** The session's person, if the token still says the same: same account, still member, not idle for too long. */
    private Optional<SignedIn> signedIn(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn signedIn)) {
            return Optional.empty();
        }
        Optional<Token> token = Token.of(request);
        if (sessions.isIdle(session)) {
            traces.closed(session, "session.expirer");
            sessions.lock(session, token);
            return Optional.empty();
        }
        String key = signedIn.gestionnaire().key().value();
        boolean same = token.isPresent()
                && token.get().wayIn().mayOpen(key)
                && !token.get().wayIn().isOfAnotherHolder()
                && token.get().subject().id().equals(signedIn.subject().id())
                && token.get().membership().equals(new Membership.Of(key));
        if (!same) {
            traces.closed(session, "session.couper");
            sessions.end(session);
            return Optional.empty();
        }
        return Optional.of(signedIn);
    }

    private void turnAway(HttpServletRequest request, HttpServletResponse response) throws IOException {
        turnAway(request, response, back -> entrance.address(request, back));
    }

    private void turnAway(
            HttpServletRequest request, HttpServletResponse response, Function<ReturnPath, String> towards)
            throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (isPage(request) && !dependencies.answer()) {
            PlainPage.unavailable().write(request, response);
        } else if (isPage(request)) {
            String query = request.getQueryString();
            ReturnPath back = ReturnPath.of(request.getRequestURI() + (query == null ? "" : "?" + query));
            response.sendRedirect(towards.apply(back));
        } else if (isExchangeWithAPage(request)) {
            // What an open page understands: it reloads itself, and so comes back through sign-in to where it was.
            response.setContentType("application/json;charset=UTF-8");
            response.getWriter().write(VaadinService.createSessionExpiredJSON(false));
        } else if ("heartbeat".equals(request.getParameter("v-r"))) {
            // Of a page that was not told: it understands this, reloads, and so shows nothing any more.
            response.setStatus(HttpServletResponse.SC_GONE);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Over HTTP; an upgrade to a socket can only be refused. */
    private static boolean isExchangeWithAPage(HttpServletRequest request) {
        String kind = request.getParameter("v-r");
        return ("uidl".equals(kind) || "push".equals(kind)) && !opensASocket(request);
    }

    private static boolean isPage(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return "GET".equals(request.getMethod())
                && request.getParameter("v-r") == null
                && !opensASocket(request)
                && (accept == null || accept.contains("text/html") || accept.contains("*/*"))
                && !"empty".equals(request.getHeader("Sec-Fetch-Dest"));
    }

    private static boolean opensASocket(HttpServletRequest request) {
        return "websocket".equalsIgnoreCase(request.getHeader("Upgrade"));
    }
}
