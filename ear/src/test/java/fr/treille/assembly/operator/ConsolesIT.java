package fr.treille.assembly.operator;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.treille.assembly.browser.Browsing;
import fr.treille.assembly.browser.Visitor;
import fr.treille.assembly.stack.Database;
import fr.treille.assembly.stack.KeycloakAdmin;
import fr.treille.assembly.stack.OperatorApi;
import fr.treille.assembly.stack.Stack;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The day of an operator, the day of a grappe's project lead, and what a gestionnaire makes of what is shared. */
@ExtendWith(Browsing.class)
class ConsolesIT {

    private static final String CHOSEN = "Glycine-Persienne-4417-Perron";

    @Test
    void anOperatorSeesToGestionnairesAndGrappesAndEveryActIsWrittenDown(Visitor operator, Stack stack) {
        String key = OperatorApi.freshKey();
        OperatorApi api = new OperatorApi(stack);
        assertThat(api.create(key, "Association du Phare").status()).isEqualTo(201);
        operator.signsInAs("operateur").sees("Gestionnaires");
        assertThat(operator.gestionnaire()).isEqualTo("Exploitation de l’instance");
        pictures(operator, "operateur-gestionnaires");

        operator.page().locator("a[href='operateur/gestionnaire/" + key + "']").click();
        operator.sees("Un gestionnaire");
        press(operator, "Geler");
        confirm(operator, "Geler");
        assertThat(dialog(operator)).containsText("Écrivez le motif");
        dialog(operator).getByLabel("Motif").fill("Essai de gel");
        confirm(operator, "Geler");
        assertThat(operator.page().locator(".badge").first()).hasText("Gelé");
        assertThat(api.state(key)).isEqualTo("GELE");
        pictures(operator, "operateur-fiche");
        press(operator, "Dégeler");
        dialog(operator).getByLabel("Motif").fill("Fin de l’essai");
        confirm(operator, "Dégeler");
        assertThat(operator.page().locator(".badge").first()).hasText("Actif");

        operator.opens("/operateur/grappes").sees("Grappes");
        press(operator, "Créer une grappe");
        dialog(operator).getByLabel("Nom").fill("Essai " + key);
        dialog(operator).getByLabel("Clé").fill("Pas Une Clé");
        confirm(operator, "Enregistrer");
        assertThat(dialog(operator)).containsText("La clé commence par une lettre minuscule");
        dialog(operator).getByLabel("Clé").fill(key);
        confirm(operator, "Enregistrer");
        assertThat(operator.page().locator(".card", new Page.LocatorOptions().setHasText("Essai " + key)))
                .containsText("Aucun gestionnaire");
        pictures(operator, "operateur-grappes");

        operator.opens("/operateur/sante").sees("Santé");
        assertThat(operator.page().locator(".part")).containsText("Répond");
        pictures(operator, "operateur-sante");
        operator.opens("/operateur/capacite").sees("Capacité");
        assertThat(operator.page().locator(".listing")).containsText("Association du Phare");
        pictures(operator, "operateur-capacite");
        operator.opens("/operateur/migrations").sees("Mises à jour");
        pictures(operator, "operateur-migrations");
        operator.opens("/operateur/actes").sees("Actes");
        assertThat(operator.page().locator(".listing")).containsText("Gel d’un gestionnaire");
        assertThat(operator.page().locator(".listing")).containsText("Création d’une grappe");
        assertThat(operator.text()).doesNotContain("example.test");
        pictures(operator, "operateur-actes");
    }

    @Test
    void theFirstOperatorComesInByInvitationAndIsOutOnceNoLongerOne(Visitor operator, Stack stack) throws Exception {
        String email = OperatorApi.freshKey() + "@example.test";
        Stack.Outcome invited = Stack.treille(
                "operator", "invite", "--email", email, "--first-name", "Alix", "--last-name", "Essai", "--json");
        assertThat(invited.exit()).as(invited.output()).isZero();
        String json = invited.output().strip().lines().toList().getLast();
        JsonNode account = new ObjectMapper().readTree(json);
        operator.expecting(403)
                .opens("/")
                .types(email, account.path("temporaryPassword").asText());
        operator.page().locator("#password-new").fill(CHOSEN);
        operator.page().locator("#password-confirm").fill(CHOSEN);
        operator.page().locator("#password-confirm").press("Enter");
        operator.sees("Gestionnaires");

        KeycloakAdmin keycloak = new KeycloakAdmin(stack);
        String id = keycloak.get("/users?exact=true&email=" + email)
                .path(0)
                .path("id")
                .asText();
        keycloak.delete("/organizations/" + keycloak.organizationId("operateur") + "/members/" + id);
        operator.page().waitForTimeout(5_100); // what was known is asked again after five seconds
        operator.page().reload();

        operator.sees("Votre compte n’est rattaché à aucun gestionnaire");
    }

    @Test
    void whatAGrappeSharesIsFollowedOnlyByThoseWhoAgree(Visitor lead, Visitor administrator) {
        lead.signsInAs("cheffe-projet").sees("Gestionnaires de la grappe");
        pictures(lead, "grappe-usage-avant");
        administrator.signsInAs("administration").opens("/gestion/reglages").sees("Réglages");
        administrator.page().getByLabel("Partager ces nombres chaque jour").check();
        Locator form = administrator
                .page()
                .locator(".form", new Page.LocatorOptions().setHasText("Usage partagé avec la grappe"));
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Enregistrer"))
                .click();
        assertThat(form).containsText("Les nombres d’aujourd’hui sont partagés");
        lead.page().reload();
        assertThat(lead.page().locator(".listing tr", new Page.LocatorOptions().setHasText("Association Les Tilleuls")))
                .not()
                .containsText("non partagé");
        assertThat(lead.page().locator(".listing tr", new Page.LocatorOptions().setHasText("Fondation Rives de Loire")))
                .containsText("non partagé");
        pictures(lead, "grappe-usage");

        String first = "Marraine " + OperatorApi.freshKey();
        publish(lead, first, "N’ont pas encore choisi : Association Les Tilleuls");
        pictures(lead, "grappe-element");
        lead.opens("/grappe/socle").sees("Socle commun");
        pictures(lead, "grappe-socle");
        administrator.opens("/gestion/socle").sees("Socle commun");
        Locator card =
                administrator.page().locator(".card", new Page.LocatorOptions().setHasText("Liste : Liens de parenté"));
        assertThat(card).containsText("Ajouté : " + first);
        pictures(administrator, "socle-a-decider");
        card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Suivre"))
                .click();
        confirm(administrator, "Suivre");
        assertThat(card).containsText("Chez vous, c’est pareil.");
        assertThat(card.locator(".badge")).hasText("Suivi");

        String second = "Parrain " + OperatorApi.freshKey();
        publish(lead, second, "Suivent, et la recevront : Association Les Tilleuls");
        assertThat(follows(second)).isTrue();
        administrator.opens("/gestion/socle").sees("Socle commun");
        assertThat(card).containsText("Chez vous, c’est pareil.");
        card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Garder le nôtre"))
                .click();
        assertThat(card.locator(".badge")).hasText("Le nôtre");

        String third = "Voisine " + OperatorApi.freshKey();
        publish(lead, third, "Gardent la leur : Association Les Tilleuls");
        administrator.opens("/gestion/socle").sees("Socle commun");
        assertThat(card).containsText("Ajouté : " + third);
        pictures(administrator, "socle-le-notre");
    }

    /** From the list as it is, with one item more. */
    private static void publish(Visitor lead, String item, String touches) {
        lead.opens("/grappe/socle/element/LISTE.LIEN_PARENTE").sees("Élément du socle");
        Locator items = lead.page().getByLabel("Éléments de la liste");
        items.fill(items.inputValue() + "\n" + item);
        press(lead, "Prévisualiser");
        assertThat(dialog(lead)).containsText("Ajouté : " + item);
        assertThat(dialog(lead)).containsText(touches);
        confirm(lead, "Publier");
        assertThat(lead.page().locator(".outcome").first()).containsText("publiée");
    }

    /** The list reaches those who follow a moment later, by a job of theirs. */
    private static boolean follows(String item) {
        for (int tries = 0; tries < 100; tries++) {
            try (Connection connection = Database.asOwner().open();
                    Statement statement = connection.createStatement();
                    ResultSet found = statement.executeQuery(
                            "select 1 from t_les_tilleuls.liste_element where actif and libelle = '" + item + "'")) {
                if (found.next()) {
                    return true;
                }
                Thread.sleep(100);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        return false;
    }

    private static void press(Visitor visitor, String button) {
        visitor.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static Locator dialog(Visitor visitor) {
        return visitor.page().getByRole(AriaRole.DIALOG).last();
    }

    private static void confirm(Visitor visitor, String button) {
        dialog(visitor)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static void pictures(Visitor visitor, String name) {
        visitor.picture(name);
        visitor.onAPhone().picture(name + "-telephone");
        visitor.page().setViewportSize(1280, 800);
    }
}
