package fr.treille.assembly.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import fr.treille.assembly.browser.Browsing;
import fr.treille.assembly.browser.Visitor;
import fr.treille.assembly.stack.Stack;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sign-ins that were begun by one and ended by another, or bent on the way. */
@ExtendWith(Browsing.class)
class ForeignSignInIT {

    private static final Pattern STATE = Pattern.compile("[?&]state=([^&]+)");

    @Test
    void aTokenForSeveralGestionnairesOpensNone(Visitor visitor) {
        visitor.expecting(403)
                .opens("/connexion/entree/Lw?scope=organization:*")
                .types("infirmier", visitor.stack().password("infirmier"));

        visitor.sees("La connexion n’a pas abouti");
        assertThat(visitor.text()).doesNotContain("Tilleuls", "Rives de Loire");
        assertThat(visitor.opens("/").isAskedForAPassword()).isTrue();
    }

    @Test
    void aCodeThatHasServedOpensNothingInAnotherBrowser(Stack stack, Visitor victim, Visitor thief) {
        List<String> answers = new ArrayList<>();
        victim.page().onRequest(request -> {
            if (request.url().startsWith(stack.url() + "/connexion/")
                    && request.url().contains("code=")) {
                answers.add(request.url());
            }
        });
        Colleague.of(stack).comesIn(victim);
        assertThat(answers).isNotEmpty();
        String answer = answers.getFirst();

        thief.expecting(400).expecting(401).expecting(403);
        thief.page().navigate(answer);
        assertThat(thief.text()).doesNotContain("Ma relève");

        // Even with the cookie by which the server knows that it is this browser that asked.
        Matcher state = STATE.matcher(answer);
        assertThat(state.find()).isTrue();
        thief.page()
                .context()
                .addCookies(List.of(new Cookie("OAuth_Token_Request_State", state.group(1)).setUrl(stack.url())));
        thief.page().navigate(answer);
        assertThat(thief.text()).doesNotContain("Ma relève");
        assertThat(thief.opens("/").isAskedForAPassword()).isTrue();
    }

    @Test
    void theSessionLeftByASwitchIsWorthNothing(Visitor visitor) {
        visitor.opens("/").types("infirmier", visitor.stack().password("infirmier"));
        visitor.chooses("Association Les Tilleuls").sees("Ma relève");
        Cookie left = visitor.cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .findFirst()
                .orElseThrow();
        visitor.opens("/changer?gestionnaire=rives-de-loire").waitsForScreen();
        assertThat(visitor.gestionnaire()).isEqualTo("Fondation Rives de Loire");

        visitor.loses("JSESSIONID");
        visitor.page()
                .context()
                .addCookies(List.of(new Cookie("JSESSIONID", left.value)
                        .setDomain(left.domain)
                        .setPath("/")));
        visitor.opens("/").waitsForScreen();

        assertThat(visitor.gestionnaire()).isEqualTo("Fondation Rives de Loire");
        assertThat(visitor.text()).doesNotContain(visitor.canaries().of("les-tilleuls"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"jamais-vu", "rives-de-loire", "*", "..%2F..", "les-tilleuls%20organization:rives-de-loire"})
    void aForgedCookieOfAGestionnaireOpensOnesOwnOrNothing(String key, Visitor visitor) {
        visitor.page()
                .context()
                .addCookies(List.of(
                        new Cookie("gestionnaire", key).setUrl(visitor.stack().url())));

        visitor.expecting(403).opens("/").types("educatrice", visitor.stack().password("educatrice"));

        visitor.page().waitForURL(visitor.stack().url() + "/**");
        visitor.waitsForScreen();
        assertThat(visitor.heading()).isIn("Ma relève", "Votre compte n’est rattaché à aucun gestionnaire");
        assertThat(visitor.text()).doesNotContain("Rives de Loire");
    }

    @Test
    void anIdentifierOfASessionThatSomebodyElseChoseIsNotKept(Stack stack, Visitor victim) {
        victim.page()
                .context()
                .addCookies(List.of(new Cookie("JSESSIONID", "choisi-par-un-autre").setUrl(stack.url())));

        Colleague.of(stack).comesIn(victim);

        assertThat(victim.cookies().stream()
                        .filter(cookie -> cookie.name.equals("JSESSIONID"))
                        .map(cookie -> cookie.value))
                .hasSize(1)
                .doesNotContain("choisi-par-un-autre");
    }
}
