package fr.treille.assembly.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.treille.assembly.browser.Browsing;
import fr.treille.assembly.browser.Visitor;
import fr.treille.assembly.stack.Database;
import fr.treille.assembly.stack.OperatorApi;
import fr.treille.assembly.stack.Stack;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The directory of Fondation Rives de Loire, played by the realm {@code annuaire-rives}. */
@ExtendWith(Browsing.class)
class AnnuaireIT {

    private static final String ALIAS = "rives-de-loire-annuaire";
    private static final String ADDRESS = "/annuaire/rives-de-loire";

    @AfterEach
    void theDirectoryIsRemoved(Visitor direction, Stack stack) throws SQLException {
        List.of("direction", "infirmier", "educatrice").forEach(new Realm(stack)::unlinkAll);
        if (Database.asSuperuser()
                .list("select kind from t_rives_de_loire.annuaire")
                .isEmpty()) {
            return;
        }
        direction.signsInAs("direction").opens("/gestion/connexion").waitsForScreen();
        press(direction, "Retirer l’annuaire")
                .page()
                .getByText("Rien n’en est gardé")
                .waitFor();
    }

    private static Visitor press(Visitor visitor, String button) {
        visitor.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        return visitor;
    }

    private static Visitor typed(Visitor direction, String address, String secret) {
        return fill(direction.signsInAs("direction").opens("/gestion/connexion").sees("Connexion"), address, secret);
    }

    private static Visitor fill(Visitor direction, String address, String secret) {
        direction.page().getByLabel("Adresse de l’émetteur").fill(address);
        direction.page().getByLabel("Identifiant de l’application").fill("treille");
        direction.page().getByLabel("Secret de l’application").fill(secret);
        return press(direction, "Enregistrer et vérifier");
    }

    private static String issuer(Stack stack) {
        return stack.keycloakUrl() + "/realms/annuaire-rives";
    }

    private static Visitor opened(Visitor direction, Stack stack, String secret) {
        typed(direction, issuer(stack), secret)
                .page()
                .getByText("Vous pouvez l’activer")
                .waitFor();
        press(direction, "Activer")
                .page()
                .getByText("Annuaire activé : il ouvre un compte.")
                .waitFor();
        return direction;
    }

    private static Visitor opened(Visitor direction, Stack stack) {
        return opened(direction, stack, OperatorApi.secret("directory.client-secret"));
    }

    @Test
    void anAdministratorSetsItHasItCheckedOpensItAndPeopleSignInWithIt(Visitor direction, Visitor staff, Stack stack) {
        direction.signsInAs("direction").opens("/gestion/connexion").sees("Connexion");
        direction.picture("annuaire-aucun");
        fill(direction, issuer(stack), OperatorApi.secret("directory.client-secret"))
                .page()
                .getByText("Vous pouvez l’activer")
                .waitFor();
        direction.picture("annuaire-verifie");
        press(direction, "Activer").page().getByText("il ouvre un compte").waitFor();
        assertThat(direction.text()).contains(stack.url() + ADDRESS);
        direction.picture("annuaire-active").onAPhone().picture("annuaire-active-telephone");

        staff.is("direction").opens(ADDRESS);
        new Elsewhere(staff).types("annuaire-rives", "direction");

        staff.sees("Ma relève");
        assertThat(staff.gestionnaire()).isEqualTo("Fondation Rives de Loire");
        assertThat(new Realm(stack).account("direction").get("lastName").asText())
                .as("the account keeps its name")
                .isEqualTo("Direction");
    }

    @Test
    void whoLocksTheScreenHasToIdentifyAtTheDirectoryAgain(Visitor direction, Visitor staff, Stack stack) {
        opened(direction, stack);
        new Elsewhere(staff.is("direction").opens(ADDRESS)).types("annuaire-rives", "direction");
        staff.sees("Ma relève").opens("/verrouiller").sees("Session verrouillée");

        staff.opens(ADDRESS);

        assertThat(staff.isAskedForAPassword()).isTrue();
        assertThat(staff.page().url()).contains("/realms/annuaire-rives/");
    }

    @Test
    void itMaySpeakSamlInstead(Visitor direction, Visitor staff, Stack stack) {
        direction.signsInAs("direction").opens("/gestion/connexion").sees("Connexion");
        direction.page().getByText("SAML 2.0").click();
        direction.page().getByLabel("Adresse des métadonnées").fill(issuer(stack) + "/protocol/saml/descriptor");
        press(direction, "Enregistrer et vérifier")
                .page()
                .getByText("Vous pouvez l’activer")
                .waitFor();
        direction.picture("annuaire-saml");
        press(direction, "Activer").page().getByText("il ouvre un compte").waitFor();

        staff.is("direction").opens(ADDRESS);
        new Elsewhere(staff).types("annuaire-rives", "direction");

        staff.sees("Ma relève");
        assertThat(staff.gestionnaire()).isEqualTo("Fondation Rives de Loire");
    }

    @Test
    void itOpensNoAccountOfSomebodyWhoWorksForAnotherGestionnaireToo(Visitor direction, Visitor staff, Stack stack) {
        opened(direction, stack);
        int before = new Realm(stack).accounts();

        new Elsewhere(staff.expecting(401).opens(ADDRESS)).types("annuaire-rives", "infirmier");

        staff.sees("La connexion n’a pas abouti");
        assertThat(staff.text()).contains("vous travaillez pour plusieurs gestionnaires", "Revenir à Treille");
        staff.picture("annuaire-compte-inconnu");
        assertThat(new Realm(stack).links("infirmier")).isEmpty();
        assertThat(new Realm(stack).accounts()).isEqualTo(before);
        assertThat(staff.opens("/").isAskedForAPassword()).isTrue();
    }

    @Test
    void itCreatesNoAccount(Visitor direction, Visitor staff, Stack stack) {
        opened(direction, stack);
        int before = new Realm(stack).accounts();

        new Elsewhere(staff.expecting(401).opens(ADDRESS)).types("annuaire-rives", "stagiaire");

        staff.sees("La connexion n’a pas abouti");
        assertThat(new Realm(stack).accounts()).isEqualTo(before);
    }

    /** Whatever Keycloak holds, the border does not believe one gestionnaire's directory about another. */
    @Test
    void itDoesNotOpenAnotherGestionnaire(Visitor direction, Visitor staff, Stack stack) {
        opened(direction, stack);
        new Realm(stack).unlinkAll("direction");
        new Realm(stack).link("educatrice", ALIAS, "direction@example.test");

        staff.expecting(403).opens("/connexion/entree/Lw?scope=organization:les-tilleuls&kc_idp_hint=" + ALIAS);
        new Elsewhere(staff).types("annuaire-rives", "direction");

        staff.sees("Votre annuaire n’ouvre pas ce gestionnaire");
        assertThat(staff.opens("/").isAskedForAPassword()).isTrue();
    }

    @Test
    void nobodyIsToldOnTheSignInPageThatAGestionnaireHasADirectory(Visitor direction, Visitor stranger, Stack stack) {
        opened(direction, stack);

        assertThat(stranger.opens("/").isAskedForAPassword()).isTrue();
        assertThat(stranger.text()).doesNotContain("Rives");
    }

    @Test
    void onceClosedItsAddressIsTheOrdinarySignIn(Visitor direction, Visitor staff, Stack stack) {
        opened(direction, stack);
        press(direction, "Désactiver")
                .page()
                .getByText("Ce que vous aviez réglé est gardé")
                .waitFor();

        staff.opens(ADDRESS);

        assertThat(staff.isAskedForAPassword()).isTrue();
        assertThat(staff.page().url()).contains("/realms/treille/");
        assertThat(new Realm(stack).links("direction")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/annuaire/nulle-part", "/annuaire/les-tilleuls", "/annuaire/master"})
    void theAddressOfADirectoryThatIsNotThereIsTheOrdinarySignIn(String address, Visitor visitor) {
        assertThat(visitor.opens(address).isAskedForAPassword()).isTrue();
    }

    @Test
    void aWrongSecretLeadsToAPageThatSaysSoWithAWayBack(Visitor direction, Visitor staff, Stack stack) {
        opened(direction, stack, "pas-le-bon-secret");

        new Elsewhere(staff.expecting(502).opens(ADDRESS)).types("annuaire-rives", "direction");

        staff.sees("La connexion n’a pas abouti");
        assertThat(staff.text()).contains("a répondu par une erreur");
        staff.picture("annuaire-erreur");
        staff.page().getByText("Revenir à Treille").click();
        assertThat(staff.isAskedForAPassword()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "error=access_denied, a été refusée ou abandonnée",
        "error=server_error, a répondu par une erreur",
        "error=invalid_scope, a répondu par une erreur"
    })
    void anErrorOfTheDirectoryIsSaidAndNotAskedAgainAndAgain(
            String answer, String words, Visitor direction, Visitor staff, Stack stack) {
        opened(direction, stack);
        staff.opens(ADDRESS);

        new Elsewhere(staff).answersInItsPlace(ALIAS, "annuaire-rives", answer);

        assertThat(staff.text()).contains(words);
        staff.types("direction", stack.password("direction")).sees("Ma relève");
    }

    @Test
    void aDirectoryThatWantsNoSignInSendsBackToTreille(Visitor direction, Visitor staff, Stack stack) {
        opened(direction, stack);
        staff.expecting(400).expecting(401).expecting(403).opens(ADDRESS);

        new Elsewhere(staff).answersInItsPlace(ALIAS, "annuaire-rives", "error=login_required");

        staff.sees("La connexion n’a pas abouti");
        staff.page().getByText("Recommencer").click();
        assertThat(staff.isAskedForAPassword()).isTrue();
    }

    @Test
    void aWrongAddressIsRefusedWithASentence(Visitor direction, Stack stack) {
        direction.signsInAs("direction").opens("/gestion/connexion").sees("Connexion");
        Map.of(
                        stack.keycloakUrl() + "/realms/nulle-part",
                        "il n’y a rien à cette adresse",
                        "http://8.8.8.8",
                        "doit commencer par https://",
                        "https://10.0.0.1",
                        "interne à un réseau",
                        "https://nulle-part.invalid",
                        "n’existe pas sur internet",
                        "annuaire",
                        "Ce n’est pas une adresse complète")
                .forEach((address, words) -> {
                    fill(direction, address, "secret")
                            .page()
                            .locator(".outcome", hasText(words))
                            .waitFor();
                    assertThat(direction.text()).contains("pas encore vérifié");
                });

        assertThat(direction
                        .page()
                        .getByRole(
                                AriaRole.BUTTON,
                                new Page.GetByRoleOptions().setName("Activer").setExact(true))
                        .isVisible())
                .isFalse();
        assertThat(new Realm(stack).provider(ALIAS).has("alias")).isFalse();
    }

    @Test
    void nobodyButAnAdministratorIsShownTheScreen(Visitor visitor) {
        visitor.expecting(403).signsInAs("educatrice").opens("/gestion/connexion");

        visitor.sees("Vous n’avez pas accès à cette page");
    }

    @Test
    void theSecretIsKeptEncryptedAndNeverShownAgain(Visitor direction, Stack stack) throws Exception {
        typed(direction, issuer(stack), "un-secret-a-garder")
                .page()
                .getByText("Vous pouvez l’activer")
                .waitFor();

        assertThat(direction.opens("/gestion/connexion").waitsForScreen().page().content())
                .doesNotContain("un-secret-a-garder");
        assertThat(Database.asSuperuser().list("select encode(client_secret, 'escape') from t_rives_de_loire.annuaire"))
                .hasSize(1)
                .allSatisfy(kept -> assertThat(kept).doesNotContain("un-secret-a-garder"));
    }

    private static Page.LocatorOptions hasText(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }
}
