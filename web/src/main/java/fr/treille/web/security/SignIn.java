package fr.treille.web.security;

import fr.treille.tenancy.context.Border;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.context.TenantRefused;
import fr.treille.tenancy.identity.Membership;
import fr.treille.tenancy.identity.Organizations;
import fr.treille.tenancy.registry.Gestionnaire;
import fr.treille.tenancy.registry.GestionnaireRegistry;
import fr.treille.web.plain.PlainPage;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * {@code GET /connexion/…}: the only address that the server's OIDC mechanism protects. Whoever arrives here has proved who
 * they are; this decides for which gestionnaire they come in, and sends them to the page they wanted.
 *
 * <p>Its addresses are those that {@link Entrance} writes.
 */
class SignIn extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(SignIn.class);

    @Inject
    transient GestionnaireRegistry registry;

    @Inject
    transient Organizations organizations;

    @Inject
    transient Border border;

    @Inject
    transient Sessions sessions;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        Optional<Token> token = Token.of(request);
        if (token.isEmpty()) {
            LOG.warn("refused a token that is not of a sign-in");
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        ReturnPath back = Entrance.pageWanted(request);
        switch (token.get().membership()) {
            case Membership.Of(String key) -> enter(key, token.get(), back, request, response);
            case Membership.OfNone none -> chooseOrRefuse(token.get(), back, request, response);
            case Membership.Ambiguous ambiguous -> {
                LOG.warn("refused a token that names several organizations");
                sessions.lock(request.getSession(), token);
                PlainPage.signInFailed().write(request, response);
            }
        }
    }

    private void enter(
            String key, Token token, ReturnPath back, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<List<String>> told = organizations.of(token.subject());
        if (told.isEmpty()) {
            PlainPage.unavailable().write(request, response);
            return;
        }
        List<String> memberships = told.get();
        TenantContext context;
        try {
            context = admit(key, token, memberships);
        } catch (TenantRefused refused) {
            LOG.infof("not let in: %s, %s", token.subject().pseudonym(), refused.getMessage());
            Refusals.page(refused, token.subject().displayName()).write(request, response);
            return;
        }
        HttpSession session = request.getSession();
        request.changeSessionId(); // an identifier known before sign-in is worth nothing after it
        sessions.opened(session, signedIn(token, context, memberships), token);
        RememberedGestionnaire.write(response, key, request.isSecure());
        LOG.infof("signed in: %s for %s", token.subject().pseudonym(), key);
        response.sendRedirect(back.value());
    }

    /** A token says for five minutes what was true when it was made; only what Keycloak says now counts. */
    private TenantContext admit(String key, Token token, List<String> memberships) {
        if (!memberships.contains(key)) {
            throw new TenantRefused.NotAMember();
        }
        return border.admit(token.subject(), token.membership());
    }

    private SignedIn signedIn(Token token, TenantContext context, List<String> memberships) {
        Gestionnaire present =
                registry.find(context.gestionnaire()).orElseThrow().gestionnaire();
        List<Gestionnaire> all = registry.active(memberships);
        return new SignedIn(token.subject(), token.fonction(), present, context, all);
    }

    /** No organization in the token: either the person has not been asked yet, or they are a member of none. */
    private void chooseOrRefuse(Token token, ReturnPath back, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<List<String>> told = organizations.of(token.subject());
        if (told.isEmpty()) {
            PlainPage.unavailable().write(request, response);
            return;
        }
        boolean memberSomewhere = !registry.active(told.get()).isEmpty();
        if (memberSomewhere && !Entrance.choiceWasOffered(request)) {
            RememberedGestionnaire.clear(response, request.isSecure());
            request.getSession().invalidate();
            response.sendRedirect(Entrance.withChoice(back));
            return;
        }
        PlainPage.noGestionnaire(token.subject().displayName()).write(request, response);
    }
}
