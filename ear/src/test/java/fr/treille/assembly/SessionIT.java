package fr.treille.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.treille.assembly.browser.Browsing;
import fr.treille.assembly.browser.Visitor;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How a session ends, and what is left of it. */
@ExtendWith(Browsing.class)
class SessionIT {

    private static final Pattern SIGN_IN_PAGE = Pattern.compile(".*/realms/treille/.*");

    @Test
    void signingOutEndsEverythingInEveryTab(Visitor visitor) {
        visitor.signsInAs("educatrice");
        Page otherTab = visitor.opensAnotherTab("/?autre=onglet");
        otherTab.locator("main h1").first().waitFor();

        visitor.page().locator(".user button").first().click();
        visitor.page().getByText("Se déconnecter").click();

        visitor.sees("Déconnexion terminée");
        otherTab.waitForURL(SIGN_IN_PAGE);
        assertThat(visitor.opens("/").isAskedForAPassword()).isTrue();
    }

    @Test
    void aSessionEndedAtKeycloakEndsOnTheOpenPageToo(Visitor visitor) {
        visitor.signsInAs("educatrice");

        Page keycloak = visitor.page().context().newPage();
        keycloak.navigate(visitor.stack().keycloakUrl() + "/realms/treille/protocol/openid-connect/logout");
        keycloak.locator("#kc-logout").click();

        visitor.sees("Déconnexion terminée");
        assertThat(visitor.opens("/").isAskedForAPassword()).isTrue();
    }

    @Test
    void anExpiredSessionRenewsItselfOnTheSamePage(Visitor visitor) {
        visitor.signsInAs("educatrice").opens("/?page=lue").waitsForScreen();
        visitor.loses("JSESSIONID");

        visitor.page().reload();

        visitor.sees("Ma relève");
        assertThat(visitor.page().url()).isEqualTo(visitor.stack().url() + "/?page=lue");
    }

    @Test
    void anExpiredSessionKeepsTheGestionnaireThatWasChosen(Visitor visitor) {
        visitor.opens("/").types("infirmier", visitor.stack().password("infirmier"));
        visitor.chooses("Fondation Rives de Loire").sees("Ma relève");
        visitor.loses("JSESSIONID");

        visitor.opens("/").waitsForScreen();

        assertThat(visitor.gestionnaire()).isEqualTo("Fondation Rives de Loire");
    }

    @Test
    void aGestureOnAPageWhoseSessionExpiredBringsThePageBack(Visitor visitor) {
        visitor.signsInAs("educatrice").opens("/?page=ouverte").waitsForScreen();
        visitor.page().evaluate("window.before = true");
        visitor.loses("JSESSIONID");

        visitor.page().locator("nav a").first().click();

        visitor.page().waitForFunction("window.before === undefined");
        visitor.sees("Ma relève");
    }

    @Test
    void aLockedScreenOpensWithNothingButThePassword(Visitor visitor) {
        visitor.signsInAs("educatrice").opens("/?page=en-cours").waitsForScreen();
        visitor.page().getByText("Verrouiller").click();
        visitor.sees("Session verrouillée");
        visitor.picture("verrouille");
        String resume = visitor.page()
                .getByText("Reprendre")
                .evaluate("link => link.href")
                .toString();

        assertThat(visitor.opens("/").isAskedForAPassword()).isTrue();
        visitor.page().navigate(resume);
        visitor.types("educatrice", visitor.stack().password("educatrice")).sees("Ma relève");
        assertThat(visitor.page().url()).isEqualTo(visitor.stack().url() + "/?page=en-cours");
    }

    @Test
    void aScreenThatNobodyTouchesLocksItself(Visitor visitor) {
        visitor.page().clock().install();
        visitor.signsInAs("educatrice");

        visitor.page().clock().fastForward("01:59:00");
        assertThat(visitor.heading()).isEqualTo("Ma relève");
        visitor.page().clock().fastForward("00:01:30");

        visitor.sees("Session verrouillée");
    }

    @Test
    void aLinkOfAnotherSiteSignsNobodyOut(Visitor visitor) {
        visitor.signsInAs("educatrice");
        String elsewhere = "<a href='" + visitor.stack().url() + "/deconnexion'>un lien</a>";
        visitor.page().navigate("data:text/html," + elsewhere);
        visitor.page().getByText("un lien").click();

        visitor.sees("Se déconnecter ?");
        assertThat(visitor.opens("/").waitsForScreen().heading()).isEqualTo("Ma relève");
    }

    @Test
    void theSessionIdentifierKnownBeforeSignInIsNotTheOneAfter(Visitor visitor) {
        visitor.opens("/").page().getByLabel("Mot de passe").first().waitFor();
        String before = sessionIdentifier(visitor);

        visitor.types("educatrice", visitor.stack().password("educatrice")).sees("Ma relève");

        assertThat(sessionIdentifier(visitor)).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void cookiesAreOutOfReachOfScriptsAndOfOtherSites(Visitor visitor) {
        visitor.signsInAs("educatrice");

        assertThat(visitor.cookies().stream()
                        .filter(cookie -> cookie.name.equals("JSESSIONID") || cookie.name.equals("gestionnaire")))
                .hasSize(2)
                .allSatisfy(cookie -> {
                    assertThat(cookie.httpOnly).isTrue();
                    assertThat(cookie.sameSite).hasToString("LAX");
                });
    }

    @Test
    void theUserMenuOffersTheChoiceOfLanguage(Visitor visitor) {
        visitor.signsInAs("educatrice");
        visitor.page().locator(".user button").first().click();
        visitor.picture("menu-personnel");
        visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("English"))
                .click();

        visitor.page()
                .getByText("Lock", new Page.GetByTextOptions().setExact(true))
                .waitFor();
        assertThat(visitor.page().evaluate("document.documentElement.lang")).isEqualTo("en");
    }

    private static String sessionIdentifier(Visitor visitor) {
        return visitor.cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
    }
}
