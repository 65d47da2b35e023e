package fr.treille.assembly.border;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import fr.treille.assembly.browser.Browsing;
import fr.treille.assembly.browser.Visitor;
import fr.treille.assembly.stack.KeycloakAdmin;
import fr.treille.assembly.stack.Stack;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A code serves once, in the browser that asked for it, and comes back nowhere else. */
@ExtendWith(Browsing.class)
class SignInProtocolIT {

    private static final String FAILED = "La connexion n’a pas abouti";

    @Test
    void aCodeInAnotherBrowserOpensNothing(Visitor victim, Visitor thief) {
        CompletableFuture<String> caught = new CompletableFuture<>();
        victim.page().route(address -> address.contains("code="), route -> {
            caught.complete(route.request().url());
            route.abort("aborted");
        });
        victim.opens("/").types("educatrice", victim.stack().password("educatrice"));

        thief.expecting(400).expecting(403).page().navigate(caught.join());

        assertThat(thief.heading()).isEqualTo(FAILED);
        assertThat(thief.opens("/").isAskedForAPassword()).isTrue();
    }

    @Test
    void aProofOfIdentityThatAnotherBrowserAskedForOpensNothing(Visitor visitor) {
        visitor.expecting(400).expecting(403).opens("/").isAskedForAPassword();
        Cookie nonce = visitor.cookies().stream()
                .filter(cookie -> cookie.name.equals("session_random_value"))
                .findFirst()
                .orElseThrow();
        nonce.value = new StringBuilder(nonce.value).reverse().toString();
        visitor.page().context().addCookies(List.of(nonce));

        visitor.types("educatrice", visitor.stack().password("educatrice"));

        visitor.sees(FAILED);
    }

    @Test
    void aCodeServesOnce(Visitor visitor) {
        AuthorizationCode code = AuthorizationCode.of(visitor, "educatrice");

        assertThat(code.exchange().statusCode()).isEqualTo(200);
        assertThat(code.exchange().statusCode()).isEqualTo(400);
    }

    /** Renewed, and not signed in anew: the session is the same. */
    @Test
    void aTokenThatRunsOutIsRenewedWithoutAWord(Visitor visitor) {
        KeycloakAdmin keycloak = new KeycloakAdmin(visitor.stack());
        keycloak.put("", Map.of("accessTokenLifespan", 12));
        try {
            visitor.signsInAs("educatrice");
            String session = session(visitor);
            visitor.page().waitForTimeout(13_000);

            visitor.opens("/").waitsForScreen();

            assertThat(session(visitor)).isEqualTo(session);
            visitor.opens("/deconnexion").sees("Déconnexion terminée");
            assertThat(visitor.opens("/").isAskedForAPassword()).isTrue();
        } finally {
            keycloak.put("", Map.of("accessTokenLifespan", 300));
        }
    }

    private static String session(Visitor visitor) {
        return visitor.cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain"})
    void withoutAProofThatCannotBeReadOnTheWayKeycloakGivesNoCode(String method, Stack stack) {
        HttpResponse<String> answer = new Stranger(stack)
                .asksForACodeWith(AuthorizationCode.request(
                        stack,
                        method.isEmpty()
                                ? Map.of("code_challenge", "", "code_challenge_method", "")
                                : Map.of("code_challenge_method", method)));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .contains("error=invalid_request")
                .doesNotContain("code=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nulle-part", "/deconnexion", "/compte/retour/ailleurs"})
    void anAddressThatTakesNoCodeIsNoAddressOfReturn(String path, Stack stack) {
        HttpResponse<String> answer = new Stranger(stack)
                .asksForACodeWith(AuthorizationCode.request(stack, Map.of("redirect_uri", stack.url() + path)));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
    }
}
