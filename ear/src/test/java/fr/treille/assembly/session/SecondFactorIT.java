package fr.treille.assembly.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.treille.assembly.browser.Browsing;
import fr.treille.assembly.browser.Visitor;
import fr.treille.assembly.stack.Stack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A gestionnaire that demands more than a password gets it, from everybody and before anything is shown. */
@ExtendWith(Browsing.class)
class SecondFactorIT {

    private static final String DEMAND = "Votre gestionnaire demande un second facteur";

    @Test
    void whoHasNoneAddsOneAndThenComesToThePageTheyWanted(Stack stack, Visitor visitor) {
        Colleague colleague = Colleague.of(stack).needsASecondFactor();
        visitor.expecting(403).opens("/?depuis=un-lien").types(colleague.username(), Colleague.PASSWORD);
        visitor.sees(DEMAND);
        visitor.picture("second-facteur-exige");
        visitor.onAPhone().picture("second-facteur-exige-telephone");

        Phone phone = addsAPhone(visitor);

        visitor.sees("Ma relève");
        assertThat(visitor.page().url()).isEqualTo(stack.url() + "/?depuis=un-lien");
        visitor.opens("/deconnexion");
        colleague.signsIn(visitor);
        visitor.page().getByLabel("Code affiché par votre téléphone").waitFor();
        visitor.picture("code-demande");
        assertThat(visitor.accessibilityViolations()).isEmpty();
        types(visitor, phone.nextCode());
        visitor.sees("Ma relève");
    }

    @Test
    void whoGivesUpIsNotLetInAndIsShownNothing(Stack stack, Visitor visitor) {
        Colleague colleague = Colleague.of(stack).needsASecondFactor();
        colleague.signsIn(visitor.expecting(403)).sees(DEMAND);
        visitor.page().getByText("Utiliser mon téléphone").click();
        visitor.page().getByText("Annuler").click();

        visitor.sees(DEMAND);
        assertThat(visitor.opens("/compte").heading()).isEqualTo(DEMAND);
        assertThat(visitor.opens("/compte/action?faire=mot-de-passe").heading())
                .isEqualTo("Vous n’avez pas accès à cette page");
    }

    @Test
    void aPasswordAloneIsEnoughWhereItIsNotDemanded(Stack stack, Visitor visitor) {
        Colleague.of(stack).comesIn(visitor);
    }

    @Test
    void anAnswerThatNobodyAskedForChangesNothing(Stack stack, Visitor visitor) {
        Colleague colleague = Colleague.of(stack).needsASecondFactor();
        colleague.signsIn(visitor.expecting(403)).sees(DEMAND);

        visitor.opens("/compte/retour?state=invente&kc_action_status=success");

        assertThat(visitor.heading()).isEqualTo("Vous n’avez pas accès à cette page");
        assertThat(visitor.opens("/").heading()).isEqualTo(DEMAND);
    }

    /** Through Keycloak's page, from the one that demands it. */
    static Phone addsAPhone(Visitor visitor) {
        visitor.page().getByText("Utiliser mon téléphone").click();
        return registers(visitor, "Téléphone de service");
    }

    /** Fills Keycloak's page with the square. */
    static Phone registers(Visitor visitor, String name) {
        Page page = visitor.page();
        page.locator("#kc-totp-secret-qr-code").waitFor();
        page.setViewportSize(1280, 800);
        visitor.picture("ajouter-une-application");
        visitor.onAPhone().picture("ajouter-une-application-telephone");
        assertThat(visitor.accessibilityViolations()).isEmpty();
        page.setViewportSize(1280, 800);
        Phone phone = new Phone(page.locator("#totpSecret").inputValue());
        page.getByLabel("Nom du téléphone").fill(name);
        page.locator("#totp").fill(phone.code());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Enregistrer"))
                .click();
        return phone;
    }

    static void types(Visitor visitor, String code) {
        visitor.page().getByLabel("Code affiché par votre téléphone").fill(code);
        visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Se connecter"))
                .click();
    }
}
