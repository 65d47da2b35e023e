package fr.treille.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.jose4j.jwt.JwtClaims;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.IDToken;
import org.wildfly.security.http.oidc.RefreshableOidcSecurityContext;

class TokenTest {

    private static final String ISSUER = "https://identite.example/realms/treille";

    @Test
    void whoSignedInForUsAtOurRealmIsIn() {
        assertThat(Token.isASignIn(verified(claims -> {}, anIdToken()), ISSUER)).isTrue();
    }

    @Test
    void aTokenThatTheRequestBearsIsNoSignIn() {
        assertThat(Token.isASignIn(verified(claims -> {}, null), ISSUER)).isFalse();
    }

    @Test
    void aTokenGivenToAnotherClientIsNoSignIn() {
        assertThat(Token.isASignIn(
                        verified(claims -> claims.setClaim("azp", "treille-demonstration"), anIdToken()), ISSUER))
                .isFalse();
        assertThat(Token.isASignIn(verified(claims -> claims.unsetClaim("azp"), anIdToken()), ISSUER))
                .isFalse();
    }

    @Test
    void aTokenOfAnotherRealmIsNoSignIn() {
        assertThat(Token.isASignIn(
                        verified(claims -> claims.setIssuer("https://identite.example/realms/master"), anIdToken()),
                        ISSUER))
                .isFalse();
        assertThat(Token.isASignIn(verified(claims -> claims.unsetClaim("iss"), anIdToken()), ISSUER))
                .isFalse();
    }

    private static RefreshableOidcSecurityContext verified(Consumer<JwtClaims> change, @Nullable IDToken idToken) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setExpirationTimeMinutesInTheFuture(5);
        claims.setClaim("azp", "treille-web");
        change.accept(claims);
        return new RefreshableOidcSecurityContext(null, null, "", new AccessToken(claims), "", idToken, null);
    }

    private static IDToken anIdToken() {
        return new IDToken(new JwtClaims());
    }
}
