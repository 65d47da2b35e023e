package fr.treille.assembly.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.treille.assembly.browser.Browsing;
import fr.treille.assembly.browser.Visitor;
import fr.treille.assembly.stack.OperatorApi;
import fr.treille.assembly.stack.Stack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The administrators of a gestionnaire decide what sign-in demands of its people. */
@ExtendWith(Browsing.class)
class PolicyIT {

    private static final String CHOSEN = "Un-Autre-Platane-7!";

    @Test
    void whatAnAdministratorDecidesHoldsAtTheNextSignInOfEverybody(Stack stack, Visitor administrator, Visitor other) {
        String key = OperatorApi.freshKey();
        String password = new OperatorApi(stack)
                .create(key, "Gestionnaire " + key)
                .body()
                .path("administrator")
                .path("temporaryPassword")
                .asText();
        administrator.opens("/").types(key + "@example.test", password);
        administrator.page().locator("#password-new").fill(CHOSEN);
        administrator.page().locator("#password-confirm").fill(CHOSEN);
        button(administrator, "Enregistrer").click();
        administrator.sees("Ma relève").opens("/gestion/reglages").sees("Réglages");

        administrator
                .page()
                .getByText("Exigé", new Page.GetByTextOptions().setExact(true))
                .click();
        administrator.page().getByText("devront en ajouter un avant d’entrer").waitFor();
        administrator.picture("reglages-second-facteur");
        administrator.page().locator("vaadin-radio-group ~ button").click();

        administrator.page().getByText("Cela vaut dès la prochaine connexion").waitFor();
        assertThat(administrator.opens("/").waitsForScreen().heading()).isEqualTo("Ma relève");
        Colleague.of(stack, key).signsIn(other.expecting(403)).sees("Votre gestionnaire demande un second facteur");
    }

    private static com.microsoft.playwright.Locator button(Visitor visitor, String name) {
        return visitor.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
