package fr.treille.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import fr.treille.assembly.browser.Browsing;
import fr.treille.assembly.browser.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Browsing.class)
class SignInIT {

    @Test
    void aPersonSignsInAndSeesTheHomeOfTheirGestionnaire(Visitor visitor) {
        visitor.signsInAs("educatrice");

        assertThat(visitor.heading()).isEqualTo("Ma relève");
        assertThat(visitor.gestionnaire()).isEqualTo("Association Les Tilleuls");
        assertThat(visitor.text()).contains("Éducatrice");
        visitor.picture("accueil");
        visitor.onAPhone().picture("accueil-telephone");
    }

    @Test
    void aWrongPasswordIsSaidInWordsAndTheRightOneThenOpens(Visitor visitor) {
        visitor.opens("/").types("educatrice", "Pas-le-bon-2026!");

        assertThat(visitor.isAskedForAPassword()).isTrue();
        assertThat(visitor.text()).contains("Identifiant ou mot de passe");
        visitor.picture("mot-de-passe-refuse");

        visitor.types("educatrice", visitor.stack().password("educatrice")).sees("Ma relève");
    }

    @Test
    void aMemberOfNoGestionnaireIsToldSoAndCanSignOut(Visitor visitor) {
        visitor.expecting(403)
                .opens("/")
                .types("sans-gestionnaire", visitor.stack().password("sans-gestionnaire"));

        visitor.sees("Votre compte n’est rattaché à aucun gestionnaire");
        assertThat(visitor.text()).doesNotContain("Les Tilleuls", "Rives de Loire");
        visitor.picture("sans-gestionnaire");

        visitor.page().getByText("Se déconnecter").click();
        visitor.sees("Déconnexion terminée");
    }

    @Test
    void aMemberOfTwoChoosesOneAndSwitchesFromTheHeader(Visitor visitor) {
        visitor.opens("/").types("infirmier", visitor.stack().password("infirmier"));
        visitor.picture("choix-du-gestionnaire");
        visitor.chooses("Association Les Tilleuls").sees("Ma relève");
        assertThat(visitor.gestionnaire()).isEqualTo("Association Les Tilleuls");

        visitor.page().locator("button.pill").click();
        visitor.picture("changer-de-gestionnaire");
        visitor.page().getByText("Fondation Rives de Loire").click();
        visitor.page()
                .locator(".gestionnaire-name", hasText("Fondation Rives de Loire"))
                .waitFor();

        assertThat(visitor.heading()).isEqualTo("Ma relève");
        assertThat(visitor.text()).doesNotContain("Bonjour Infirmier de nuit · Association Les Tilleuls");
    }

    @Test
    void aMemberOfOneIsNotOfferedAnother(Visitor visitor) {
        visitor.signsInAs("educatrice").expecting(403);

        assertThat(visitor.page().locator("button.pill").count()).isZero();
        visitor.opens("/changer?gestionnaire=rives-de-loire");
        assertThat(visitor.heading()).isEqualTo("Vous n’avez pas accès à cette page");
        assertThat(visitor.opens("/").waitsForScreen().gestionnaire()).isEqualTo("Association Les Tilleuls");
    }

    @Test
    void thePageAskedForIsTheOneShownAfterSignIn(Visitor visitor) {
        visitor.opens("/?depuis=un-lien").types("educatrice", visitor.stack().password("educatrice"));

        visitor.sees("Ma relève");
        assertThat(visitor.page().url()).isEqualTo(visitor.stack().url() + "/?depuis=un-lien");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//example.test/", "/\\example.test/", "https://example.test/", "/\r\nSet-Cookie: a=b", "?"})
    void aPageElsewhereIsNeverTheOneShownAfterSignIn(String elsewhere, Visitor visitor) {
        String encoded =
                Base64.getUrlEncoder().withoutPadding().encodeToString(elsewhere.getBytes(StandardCharsets.UTF_8));
        visitor.opens("/connexion/entree/" + encoded + "?scope=organization")
                .types("educatrice", visitor.stack().password("educatrice"));

        visitor.sees("Ma relève");
        assertThat(visitor.page().url()).isEqualTo(visitor.stack().url() + "/");
    }

    @Test
    void theKeyboardAloneLeadsHome(Visitor visitor) {
        visitor.is("educatrice").opens("/");
        visitor.page().getByLabel("Identifiant ou adresse e-mail").waitFor();
        assertThat(focused(visitor)).as("the first field has the focus").isEqualTo("username");
        visitor.page().keyboard().type("educatrice");
        visitor.page().keyboard().press("Tab");
        assertThat(focused(visitor)).isEqualTo("password");
        visitor.page().keyboard().type(visitor.stack().password("educatrice"));
        visitor.page().keyboard().press("Enter");

        visitor.sees("Ma relève");
        visitor.page().keyboard().press("?");
        visitor.page().locator("dialog[open]").waitFor();
        visitor.picture("aide-clavier");
        visitor.page().keyboard().press("Escape");
        visitor.page().waitForFunction("document.querySelector('dialog[open]') === null");
    }

    @Test
    void theFirstTabStopSkipsToTheContent(Visitor visitor) {
        visitor.signsInAs("educatrice");
        visitor.page().evaluate("document.activeElement.blur()");
        visitor.page().keyboard().press("Tab");

        assertThat(visitor.page().evaluate("document.activeElement.innerText")).isEqualTo("Aller au contenu");
        visitor.page().keyboard().press("Enter");
        assertThat(visitor.page().evaluate("document.activeElement.tagName")).isEqualTo("H1");
    }

    private static Object focused(Visitor visitor) {
        return visitor.page().evaluate("document.activeElement.id");
    }

    private static com.microsoft.playwright.Page.LocatorOptions hasText(String text) {
        return new com.microsoft.playwright.Page.LocatorOptions().setHasText(text);
    }
}
