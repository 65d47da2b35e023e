package fr.treille.assembly.session;

import static org.assertj.core.api.Assertions.assertThat;

import fr.treille.assembly.browser.Browsing;
import fr.treille.assembly.browser.Visitor;
import fr.treille.assembly.stack.KeycloakAdmin;
import fr.treille.assembly.stack.Stack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody who tries passwords one after another. */
@ExtendWith(Browsing.class)
class BruteForceIT {

    private static final int MISSES = 6;

    @Test
    void afterSixMissesThePageSaysWhatToDoAndTellsAStrangerNothing(Stack stack, Visitor visitor, Visitor stranger)
            throws InterruptedException {
        Colleague colleague = Colleague.of(stack);
        visitor.opens("/");
        for (int i = 1; i <= MISSES; i++) {
            visitor.types(colleague.username(), "Pas-le-bon-" + i + "!").isAskedForAPassword();
            awaitMisses(i, stack, colleague);
        }

        visitor.types(colleague.username(), Colleague.PASSWORD);

        assertThat(visitor.isAskedForAPassword())
                .as("the right password is one too many")
                .isTrue();
        assertThat(said(visitor))
                .contains("Après six essais manqués, attendez cinq minutes", "même avec le bon mot de passe");
        assertThat(visitor.text()).contains("L’administration de votre gestionnaire peut rétablir votre accès.");
        visitor.picture("acces-ferme");

        stranger.opens("/").types("personne-de-ce-nom", "Pas-le-bon-0!");
        assertThat(said(stranger)).isEqualTo(said(visitor));
    }

    /** Keycloak counts a miss a moment after it has answered, and may count two that come at once as one. */
    private static void awaitMisses(int wanted, Stack stack, Colleague colleague) throws InterruptedException {
        KeycloakAdmin keycloak = new KeycloakAdmin(stack);
        String path = "/attack-detection/brute-force/users/" + keycloak.accountId(colleague.username());
        int counted = 0;
        for (int i = 0; i < 100 && counted < wanted; i++) {
            Thread.sleep(100);
            counted = keycloak.get(path).path("numFailures").asInt();
        }
        assertThat(counted).isEqualTo(wanted);
    }

    private static String said(Visitor visitor) {
        return visitor.page().locator("[id^=input-error]").first().innerText();
    }
}
