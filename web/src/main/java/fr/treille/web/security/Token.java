package fr.treille.web.security;

import fr.treille.tenancy.identity.Membership;
import fr.treille.tenancy.identity.Subject;
import fr.treille.tenancy.identity.WayIn;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.OidcPrincipal;
import org.wildfly.security.http.oidc.RefreshableOidcSecurityContext;

/** What the server's OIDC mechanism verified of this request, in our words. */
record Token(RefreshableOidcSecurityContext context) {

    /** Present once the person has signed in and as long as their token lives or renews itself. */
    static Optional<Token> of(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof OidcPrincipal<?> principal
                        && principal.getOidcSecurityContext() instanceof RefreshableOidcSecurityContext context
                        && context.getToken() != null
                ? Optional.of(new Token(context))
                : Optional.empty();
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

    /** Who vouched for them; an administrator may correct the account meanwhile, so it is asked at each request. */
    WayIn wayIn() {
        return new WayIn(told("idp"), told("psc"), told("rpps"));
    }

    private Optional<String> told(String claim) {
        return Optional.of(text(claim)).filter(value -> !value.isBlank());
    }

    private String text(String claim) {
        Object value = context.getToken().getClaimValue(claim);
        return value == null ? "" : value.toString();
    }
}
