package fr.treille.assembly.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.treille.assembly.browser.Browsing;
import fr.treille.assembly.browser.Visitor;
import fr.treille.assembly.stack.Stack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A person's own account: by what they sign in, where they are signed in. */
@ExtendWith(Browsing.class)
class CompteIT {

    @Test
    void theUserMenuLeadsToMyAccount(Stack stack, Visitor visitor) {
        Colleague colleague = Colleague.of(stack);
        colleague.comesIn(visitor);

        visitor.page().locator(".user button").first().click();
        visitor.page().getByText("Mon compte").click();

        visitor.sees("Mon compte");
        assertThat(visitor.text())
                .contains("Dominique Essai", colleague.username() + "@example.test", "Choisi le", "Cette session");
        visitor.picture("mon-compte");
        visitor.onAPhone().picture("mon-compte-telephone");
    }

    @Test
    void aPhoneIsAddedThenRemovedAndRemovingItTakesThePasswordAgain(Stack stack, Visitor visitor) {
        Colleague colleague = Colleague.of(stack);
        colleague.comesIn(visitor).opens("/compte").sees("Mon compte");

        visitor.page().getByText("Ajouter une application de codes").click();
        Phone phone = SecondFactorIT.registers(visitor, "Mon <b>téléphone</b>");
        visitor.sees("Mon compte");
        assertThat(visitor.text()).contains("Application ajoutée.", "Mon <b>téléphone</b>");
        visitor.picture("mon-compte-avec-telephone");

        visitor.page().getByText("Retirer").click();
        assertThat(visitor.isAskedForAPassword()).isTrue();
        visitor.picture("retirer-mot-de-passe");
        visitor.page().getByLabel("Mot de passe").first().fill(Colleague.PASSWORD);
        button(visitor, "Se connecter").click();
        SecondFactorIT.types(visitor, phone.nextCode());
        visitor.page().locator("#kc-accept").waitFor();
        visitor.picture("retirer-confirmer");
        assertThat(visitor.accessibilityViolations()).isEmpty();
        visitor.page().locator("#kc-accept").click();

        visitor.sees("Mon compte");
        assertThat(visitor.text()).contains("Retiré.").doesNotContain("Mon <b>téléphone</b>");
    }

    @Test
    void theLastFactorStaysWhileTheGestionnaireDemandsIt(Stack stack, Visitor visitor) {
        Colleague colleague = Colleague.of(stack).needsASecondFactor();
        colleague.signsIn(visitor.expecting(403)).sees("Votre gestionnaire demande un second facteur");
        SecondFactorIT.addsAPhone(visitor);
        visitor.sees("Ma relève").opens("/compte").sees("Mon compte");
        assertThat(visitor.page().getByText("Retirer", exactly()).count()).isZero();
        visitor.picture("mon-compte-dernier-facteur");

        visitor.opens("/compte/action?faire=retirer&facteur=" + phoneOf(colleague));

        visitor.sees("Mon compte");
        assertThat(visitor.text()).contains("le dernier n’a pas été retiré");
        assertThat(phoneOf(colleague)).isNotEmpty();
    }

    @Test
    void theFactorOfSomebodyElseIsNotThere(Stack stack, Visitor mine, Visitor other) {
        Colleague victim = Colleague.of(stack);
        victim.comesIn(other).opens("/compte");
        other.page().getByText("Ajouter une application de codes").click();
        SecondFactorIT.registers(other, "Le leur");
        other.sees("Mon compte");
        Colleague.of(stack, victim.gestionnaire()).comesIn(mine);

        mine.expecting(404).opens("/compte/action?faire=retirer&facteur=" + phoneOf(victim));

        assertThat(mine.heading()).isEqualTo("Cette page n’existe pas");
        assertThat(phoneOf(victim)).isNotEmpty();
    }

    @Test
    void thePasswordIsChangedFromMyAccount(Stack stack, Visitor visitor) {
        Colleague colleague = Colleague.of(stack);
        colleague.comesIn(visitor).opens("/compte").sees("Mon compte");

        visitor.page().getByText("Changer", exactly()).click();
        visitor.page().getByLabel("Nouveau mot de passe").first().waitFor();
        visitor.picture("changer-mot-de-passe");
        visitor.page().locator("#password-new").fill("Un-Autre-Platane-7!");
        visitor.page().locator("#password-confirm").fill("Un-Autre-Platane-7!");
        button(visitor, "Enregistrer").click();

        visitor.sees("Mon compte");
        assertThat(visitor.text()).contains("Mot de passe changé.");
        visitor.opens("/deconnexion");
        visitor.opens("/").types(colleague.username(), "Un-Autre-Platane-7!").sees("Ma relève");
    }

    @Test
    void aSessionLeftOpenElsewhereIsEndedFromHere(Stack stack, Visitor here, Visitor elsewhere) {
        Colleague colleague = Colleague.of(stack);
        colleague.comesIn(elsewhere);
        colleague.comesIn(here).opens("/compte").sees("Mon compte");
        here.picture("mon-compte-deux-sessions");

        here.page().getByText("Fermer toutes les autres").click();

        here.page().getByText("Une session fermée.").waitFor();
        elsewhere.sees("Déconnexion terminée");
        assertThat(elsewhere.opens("/").isAskedForAPassword()).isTrue();
        assertThat(here.opens("/compte").waitsForScreen().heading()).isEqualTo("Mon compte");
    }

    @Test
    void oneSessionAmongOthersIsEnded(Stack stack, Visitor here, Visitor elsewhere) {
        Colleague colleague = Colleague.of(stack);
        colleague.comesIn(elsewhere);
        colleague.comesIn(here).opens("/compte").sees("Mon compte");

        here.page()
                .getByLabel("Fermer la session ouverte", new Page.GetByLabelOptions().setExact(false))
                .click();

        here.page().getByText("Session fermée.").waitFor();
        elsewhere.sees("Déconnexion terminée");
    }

    @Test
    void anotherSiteStartsNothingOnMyAccount(Stack stack, Visitor visitor) {
        Colleague.of(stack).comesIn(visitor.expecting(403));
        String elsewhere = "<a href='" + stack.url() + "/compte/action?faire=application'>un lien</a>";
        visitor.page().navigate("data:text/html," + elsewhere);

        visitor.page().getByText("un lien").click();

        visitor.sees("Vous n’avez pas accès à cette page");
    }

    private static String phoneOf(Colleague colleague) {
        for (var credential : colleague.keycloak().get("/users/" + colleague.id() + "/credentials")) {
            if (credential.path("type").asText().equals("otp")) {
                return credential.path("id").asText();
            }
        }
        return "";
    }

    private static Locator button(Visitor visitor, String name) {
        return visitor.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }
}
