package fr.treille.web.security;

import fr.treille.tenancy.identity.Membership;
import fr.treille.tenancy.identity.Subject;
import fr.treille.tenancy.identity.WayIn;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** How they proved who they are, as the claim {@code amr} tells it; empty when the realm does not tell. */
    Set<String> methods() {
        return context.getToken().getClaimValue("amr") instanceof Collection<?> methods
                ? methods.stream().map(String::valueOf).collect(Collectors.toSet())
                : Set.of();
    }

    /** By their gestionnaire's own directory, or Pro Santé Connect, rather than by a password of ours. */
    boolean cameByAnIdentityProvider() {
        return !text("idp").isBlank();
    }

    /** Keycloak's identifier of the browser's session, by which it tells us that the session has ended. */
    String sessionId() {
        return text("sid");
    }

    /** How they proved who they are: the other directory they came from, or what Keycloak asked of them. */
    String means() {
        String broker = text("idp");
        String methods = text("amr").replaceAll("[\\[\\]\"]", "");
        return Stream.of(broker, methods)
                .filter(told -> !told.isBlank())
                .findFirst()
                .orElse("pwd");
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
