package fr.treille.assembly.border;

import static org.assertj.core.api.Assertions.assertThat;

import fr.treille.assembly.browser.Browsing;
import fr.treille.assembly.browser.Visitor;
import fr.treille.assembly.stack.KeycloakAdmin;
import fr.treille.assembly.stack.OperatorApi;
import fr.treille.assembly.stack.Stack;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Guessing passwords: where it cannot be tried, and which would be guessed first. */
@ExtendWith(Browsing.class)
class GuessingIT {

    private static final String PASSWORD = "une phrase que personne ne devine";

    @ParameterizedTest
    @ValueSource(strings = {"admin-cli", "security-admin-console", "account-console", "account"})
    void noClientOfKeycloaksOwnTakesAPassword(String client, Stack stack) {
        HttpResponse<String> answer =
                new Stranger(stack).asksForATokenWith(form(client, "educatrice", stack.password("educatrice")));

        assertThat(answer.statusCode()).isIn(400, 401);
        assertThat(answer.body()).doesNotContain("access_token");
    }

    @ParameterizedTest
    @ValueSource(strings = {"motdepasse2026", "AzertyAzerty", "Treille-2026!", "Password1234!"})
    void aPasswordThatEverybodyTriesFirstCannotBeChosen(String common, Visitor visitor) {
        KeycloakAdmin keycloak = new KeycloakAdmin(visitor.stack());
        String username = account(visitor.stack());
        keycloak.put(
                "/users/" + keycloak.accountId(username),
                Map.of("username", username, "requiredActions", List.of("UPDATE_PASSWORD")));
        visitor.expecting(403).opens("/").types(username, PASSWORD);

        chooses(common, visitor);

        assertThat(visitor.text()).contains("Ce mot de passe est de ceux que tout le monde essaie d’abord");
        visitor.picture("mot-de-passe-courant-" + common.charAt(0));
        chooses("la pluie tombe sur le jardin", visitor);
        visitor.sees("Votre compte n’est rattaché à aucun gestionnaire");
    }

    private static void chooses(String password, Visitor visitor) {
        visitor.page().locator("#password-new").fill(password);
        visitor.page().locator("#password-confirm").fill(password);
        visitor.page().locator("#password-confirm").press("Enter");
    }

    private static Map<String, String> form(String client, String username, String password) {
        return Map.of(
                "grant_type",
                "password",
                "client_id",
                client,
                "username",
                username,
                "password",
                password,
                "scope",
                "openid");
    }

    private static String account(Stack stack) {
        String username = OperatorApi.freshKey();
        new KeycloakAdmin(stack)
                .post(
                        "/users",
                        Map.of(
                                "username",
                                username,
                                "enabled",
                                true,
                                "lastName",
                                "Essai",
                                "email",
                                username + "@example.test",
                                "credentials",
                                List.of(Map.of("type", "password", "value", PASSWORD, "temporary", false))));
        return username;
    }
}
