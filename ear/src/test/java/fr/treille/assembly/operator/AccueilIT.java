package fr.treille.assembly.operator;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.treille.assembly.browser.Browsing;
import fr.treille.assembly.browser.Visitor;
import fr.treille.assembly.courriel.Mailbox;
import fr.treille.assembly.stack.Database;
import fr.treille.assembly.stack.OperatorApi;
import fr.treille.assembly.stack.Stack;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a number of FINESS to an administrator who sees their establishments, then what FINESS says later. */
@ExtendWith(Browsing.class)
class AccueilIT {

    private static final String PASSWORD = "dune-oyat-phare-62";

    private final String entity = number();
    private final String first = number();
    private final String second = number();
    private final String email = "administration-" + entity + "@example.test";

    /** A number of nobody: the department 62 has none that begin so. */
    private static String number() {
        String digits = "6297" + ThreadLocalRandom.current().nextInt(1000, 9999);
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            int digit = digits.charAt(7 - i) - '0';
            int counted = i % 2 == 0 ? 2 * digit : digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return digits + (10 - sum % 10) % 10;
    }

    private static void finess(String statement) throws SQLException {
        try (Connection connection = Database.asSuperuser().open();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private void finessKnows() throws SQLException {
        finess("insert into referential.entite_juridique (numero, denomination, statut, libelle_statut, recherche,"
                + " empreinte, importation) values ('" + entity + "', 'ASSOCIATION DE L''ESSAI', '60',"
                + " 'Association loi 1901', 'association de l essai', '\\x00', 0)");
        establishment(first, "SESSAD de l''essai", "182");
        establishment(second, "ESAT de l''essai", "246");
    }

    private void establishment(String number, String name, String category) throws SQLException {
        finess(
                "insert into referential.etablissement (numero, entite, nom, categorie, recherche, empreinte, importation)"
                        + " values ('" + number + "', '" + entity + "', '" + name + "', '" + category
                        + "', 'essai', '\\x00', 0)");
    }

    @Test
    void anOperatorWelcomesByKeyboardAndTheAdministratorFindsTheirEstablishments(
            Stack stack, Visitor operator, Visitor administrator) throws SQLException {
        finessKnows();
        operator.signsInAs("operateur").opens("/console/accueillir").sees("Accueillir un gestionnaire");
        Page page = operator.page();
        Locator asked = page.getByLabel("Entité juridique").first();
        asked.focus();
        page.keyboard().type(entity);
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.getByText("Établissements repris du référentiel").first().waitFor();
        operator.picture("accueillir");
        assertThat(operator.accessibilityViolations()).isEmpty();
        page.getByLabel("Prénom").focus();
        page.keyboard().type("Camille");
        page.keyboard().press("Tab");
        page.keyboard().type("Essai");
        page.keyboard().press("Tab");
        page.keyboard().type(email);
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.getByText("ASSOCIATION DE L'ESSAI est prêt").waitFor();
        operator.picture("accueilli");
        assertThat(operator.accessibilityViolations()).isEmpty();
        operator.onAPhone().picture("accueilli-telephone");
        operator.opens("/console/accueillir").sees("Accueillir un gestionnaire").picture("accueillir-telephone");

        administrator.page().navigate(Mailbox.of(stack).awaits(email, 1).link());
        administrator.sees("Bienvenue dans Treille");
        administrator.page().locator("#mot-de-passe").fill(PASSWORD);
        administrator.page().locator("#encore").fill(PASSWORD);
        press(administrator, "Enregistrer mon mot de passe");
        administrator.sees("Votre mot de passe est enregistré");
        administrator
                .page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Se connecter"))
                .click();
        administrator.types(email, PASSWORD).sees("Ma relève");
        administrator.opens("/gestion/structure").waitsForScreen();
        assertThat(administrator.text()).contains("SESSAD de l'essai", "ESAT de l'essai");

        finess("update referential.etablissement set fermeture = date '2026-10-31' where numero = '" + first + "'");
        finess("update referential.etablissement set nom = 'ESAT du large' where numero = '" + second + "'");
        administrator.opens("/gestion/propositions").sees("Propositions FINESS").picture("propositions");
        assertThat(administrator.text()).contains("Fermé le 31/10/2026", "Nouveau nom : ESAT du large");
        assertThat(administrator.accessibilityViolations()).isEmpty();
        administrator.onAPhone().picture("propositions-telephone");
        press(administrator, "Décliner pour ESAT de l'essai");
        administrator.page().getByText("Décliné et tracé : ESAT de l'essai.").waitFor();
        press(administrator, "Accepter pour SESSAD de l'essai");
        administrator.page().getByText("Aucune proposition").waitFor();
        administrator.opens("/gestion/propositions").sees("Propositions FINESS");
        assertThat(administrator.text()).contains("Aucune proposition");
    }

    private static void press(Visitor visitor, String button) {
        visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    @Test
    void whatCannotBeWelcomedIsSaidAndNothingIsMade(Stack stack) throws SQLException {
        OperatorApi api = new OperatorApi(stack);
        int before = api.get("gestionnaires").body().path("gestionnaires").size();

        assertThat(api.get("gestionnaires/preview/" + entity).error()).isEqualTo("NOT_WELCOME_INCONNUE");
        finessKnows();
        assertThat(api.get("gestionnaires/preview/" + entity).body().path("establishments"))
                .hasSize(2);
        finess("update referential.entite_juridique set fermeture = date '2026-01-01' where numero = '" + entity + "'");

        assertThat(api.get("gestionnaires/preview/" + entity).error()).isEqualTo("NOT_WELCOME_FERMEE");
        assertThat(api.get("gestionnaires").body().path("gestionnaires")).hasSize(before);
    }
}
