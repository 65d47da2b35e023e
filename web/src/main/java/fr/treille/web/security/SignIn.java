package fr.treille.web.security;

import fr.treille.tenancy.context.Border;
import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.context.TenantRefused;
import fr.treille.tenancy.identity.IdentityProviderUnavailable;
import fr.treille.tenancy.identity.Membership;
import fr.treille.tenancy.identity.Organizations;
import fr.treille.tenancy.identity.ProSanteConnect;
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
    transient ProSanteConnect proSanteConnect;

    @Inject
    transient Border border;

    @Inject
    transient SecondFactor secondFactor;

    @Inject
    transient Settings settings;

    @Inject
    transient Sessions sessions;

    @Inject
    transient Standings standings;

    @Inject
    transient SessionTraces traces;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        Optional<Token> token = Token.of(request);
        if (token.isEmpty()) {
            LOG.warn("refused a token that is not of a sign-in");
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        if (token.get().wayIn().isOfAnotherHolder()) {
            refuseAnotherHolder(token.get(), request, response);
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
        if (!token.wayIn().mayOpen(key)) {
            LOG.warnf(
                    "not let in: %s, vouched for by another's directory",
                    token.subject().pseudonym());
            sessions.lock(request.getSession(), Optional.of(token));
            PlainPage.otherDirectory().write(request, response);
            return;
        }
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
            traces.refused(token, request);
            Refusals.page(refused, token.subject().displayName()).write(request, response);
            return;
        }
        switch (secondFactor.of(context, token, request)) {
            case ENOUGH -> open(context, token, memberships, back, request, response);
            case TO_ENROL -> demandSecondFactor(back, request, response);
            case UNKNOWN -> PlainPage.unavailable().write(request, response);
            case TO_SHOW -> {
                if (Entrance.proofWasAsked(request)) {
                    demandSecondFactor(back, request, response); // theirs is of a kind that Keycloak did not ask for
                    return;
                }
                request.getSession().invalidate();
                response.sendRedirect(Entrance.withProof(key, back));
            }
        }
    }

    private void demandSecondFactor(ReturnPath back, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<String> passkey =
                settings.hasPasskeys() ? Optional.of(AccountAction.enrolment(Geste.CLE, back)) : Optional.empty();
        PlainPage.secondFactorDemanded(AccountAction.enrolment(Geste.APPLICATION, back), passkey)
                .write(request, response);
    }

    private void open(
            TenantContext context,
            Token token,
            List<String> memberships,
            ReturnPath back,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        String key = context.gestionnaire().value();
        HttpSession session = request.getSession();
        request.changeSessionId(); // an identifier known before sign-in is worth nothing after it
        TenantContext here = traces.opened(context, token, request);
        sessions.opened(session, signedIn(token, here, memberships), token);
        standings.confirm(session);
        RememberedGestionnaire.write(response, key, request.isSecure());
        LOG.infof("signed in: %s for %s", token.subject().pseudonym(), key);
        response.sendRedirect(back.value());
    }

    /** The link is undone: the next sign-in with the right card makes the right one. */
    private void refuseAnotherHolder(Token token, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        LOG.warnf(
                "not let in: %s, Pro Santé Connect recognized another professional",
                token.subject().pseudonym());
        sessions.lock(request.getSession(), Optional.of(token));
        try {
            proSanteConnect.unlink(token.subject());
        } catch (IdentityProviderUnavailable e) {
            LOG.warnf("the link stays, and stays refused: %s", e.getMessage());
        }
        PlainPage.otherHolder().write(request, response);
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
