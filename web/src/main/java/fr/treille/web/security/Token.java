package fr.treille.web.security;

import fr.treille.tenancy.identity.Membership;
import fr.treille.tenancy.identity.Subject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.OidcPrincipal;
import org.wildfly.security.http.oidc.RefreshableOidcSecurityContext;

/** What the server's OIDC mechanism verified of this request, in our words. */
record Token(RefreshableOidcSecurityContext context) {

    /** The attribute of the application that holds the issuer: a request carries no bean. */
    static final String ISSUER = Token.class.getName() + ".issuer";

    /** Present once the person has signed in and as long as their token lives or renews itself. */
    static Optional<Token> of(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof OidcPrincipal<?> principal
                        && principal.getOidcSecurityContext() instanceof RefreshableOidcSecurityContext context
                        && isASignIn(context, request.getServletContext().getAttribute(ISSUER))
                ? Optional.of(new Token(context))
                : Optional.empty();
    }

    /**
     * The mechanism also takes an access token that the request bears, whichever client it was given to; only with a
     * sign-in comes an ID token.
     */
    static boolean isASignIn(RefreshableOidcSecurityContext context, Object issuer) {
        AccessToken token = context.getToken();
        return token != null
                && context.getIDToken() != null
                && Settings.CLIENT.equals(token.getClaimValue("azp"))
                && issuer.equals(token.getIssuer());
    }

    Subject subject() {
        AccessToken token = context.getToken();
        String username = text("preferred_username");
        String name = text("name");
        return new Subject(token.getSubject(), username, name.isBlank() ? username : name);
    }

    Membership membership() {
        return Membership.fromClaim(context.getToken().getClaimValue("organization"));
    }

    String fonction() {
        return text("fonction");
    }

    /** Keycloak's identifier of the browser's session, by which it tells us that the session has ended. */
    String sessionId() {
        return text("sid");
    }

    private String text(String claim) {
        Object value = context.getToken().getClaimValue(claim);
        return value == null ? "" : value.toString();
    }
}
