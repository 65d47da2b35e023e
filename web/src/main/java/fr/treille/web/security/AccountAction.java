package fr.treille.web.security;

import fr.treille.tenancy.identity.Comptes;
import fr.treille.tenancy.identity.Facteur;
import fr.treille.tenancy.identity.Facteurs;
import fr.treille.tenancy.identity.IdentityProviderUnavailable;
import fr.treille.tenancy.reglage.Reglages;
import fr.treille.tenancy.reglage.SecondFacteur;
import fr.treille.web.plain.PlainPage;
import fr.treille.web.words.Language;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code GET /compte/action?faire=GESTE&facteur=ID&retour=PAGE}: sends a person to the page of Keycloak where they change
 * something of their own account. Keycloak asks for the password again when it was typed more than five minutes ago.
 */
class AccountAction extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Comptes comptes;

    @Inject
    transient Reglages reglages;

    @Inject
    transient Settings settings;

    /** For those who are not in yet: where to add an application, and after it the page they wanted. */
    static String enrolment(Geste geste, ReturnPath back) {
        return "/compte/action?faire=" + geste.word() + "&retour="
                + URLEncoder.encode(back.value(), StandardCharsets.UTF_8);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        Optional<Token> token = Token.of(request);
        if (token.isEmpty()) {
            response.sendRedirect("/");
            return;
        }
        Optional<SignedIn> signedIn = signedIn(request, token.get());
        Optional<Geste> geste =
                Optional.ofNullable(request.getParameter("faire")).flatMap(Geste::of);
        boolean theirs =
                geste.isPresent() && (signedIn.isPresent() || geste.get().enrols());
        if (Origin.isForeign(request) || !theirs) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (geste.get() == Geste.RETIRER) {
            remove(signedIn.orElseThrow(), request, response);
        } else {
            leave(geste.get(), "", request, response);
        }
    }

    private static Optional<SignedIn> signedIn(HttpServletRequest request, Token token) {
        return request.getSession().getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn signedIn
                        && signedIn.subject().id().equals(token.subject().id())
                ? Optional.of(signedIn)
                : Optional.empty();
    }

    /** Keycloak would let anybody remove the last of their factors: it does not know what a gestionnaire demands. */
    private void remove(SignedIn who, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Facteurs facteurs;
        try {
            facteurs = comptes.facteurs(who.subject());
        } catch (IdentityProviderUnavailable e) {
            PlainPage.unavailable().write(request, response);
            return;
        }
        Optional<Facteur> facteur = find(facteurs, request.getParameter("facteur"));
        if (facteur.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (facteurs.isOnlySecond(facteur.get())
                && reglages.secondFacteur(who.context()) == SecondFacteur.EXIGE) {
            response.sendRedirect(ActionReturn.page(Geste.RETIRER, Issue.DERNIER));
        } else {
            leave(Geste.RETIRER, facteur.get().id(), request, response);
        }
    }

    private static Optional<Facteur> find(Facteurs facteurs, @Nullable String id) {
        return id == null ? Optional.empty() : facteurs.find(id).filter(Facteur::isSecond);
    }

    private void leave(Geste geste, String credential, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ActionRequest action = ActionRequest.of(geste, ReturnPath.of(request.getParameter("retour")));
        request.getSession().setAttribute(ActionRequest.ATTRIBUTE, action);
        if (geste.enrols()) {
            SecondFactor.enrolling(request.getSession());
        }
        response.sendRedirect(
                action.address(settings, credential, Language.of(request).tag()));
    }
}
