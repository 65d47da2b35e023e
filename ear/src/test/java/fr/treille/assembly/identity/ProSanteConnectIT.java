package fr.treille.assembly.identity;

import static fr.treille.assembly.identity.Realm.PRO_SANTE_CONNECT;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.treille.assembly.browser.Browsing;
import fr.treille.assembly.browser.Visitor;
import fr.treille.assembly.stack.Stack;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pro Santé Connect, played by the realm {@code esante-wallet}. */
@ExtendWith(Browsing.class)
class ProSanteConnectIT {

    /** The number that the account {@code infirmier} bears. */
    private static final String INFIRMIER = "899700218896";

    private static final String UNKNOWN = "899700218904";
    private static final String BELOW_EIDAS1 = "899700218912";

    @AfterEach
    void nobodyStaysLinked(Stack stack) {
        List.of("infirmier", "educatrice").forEach(new Realm(stack)::unlinkAll);
    }

    @Test
    void anAccountIsLinkedOnceByItsPasswordAndThenTheCardIsEnough(Visitor first, Visitor later, Stack stack) {
        Realm realm = new Realm(stack);
        int before = realm.accounts();
        JsonNode account = realm.account("infirmier");
        first.opens("/").picture("connexion-psc");
        new Elsewhere(first).identifiesByCard(INFIRMIER);
        first.page().getByText("n’est encore relié à aucun compte Treille").waitFor();
        first.picture("relier-psc");
        assertThat(realm.links("infirmier")).as("before the person agreed").isEmpty();

        first.types("infirmier", stack.password("infirmier"))
                .chooses("Association Les Tilleuls")
                .sees("Ma relève");

        assertThat(realm.links("infirmier")).containsExactly(PRO_SANTE_CONNECT);
        new Elsewhere(later.is("infirmier").opens("/")).identifiesByCard(INFIRMIER);
        later.chooses("Fondation Rives de Loire").sees("Ma relève");
        assertThat(realm.accounts()).isEqualTo(before);
        assertThat(realm.account("infirmier")).as("its name, its e-mail").isEqualTo(account);
    }

    @Test
    void aPersonSignedInLinksTheirAccountFromTreille(Visitor visitor, Stack stack) {
        visitor.signsInAs("educatrice").opens("/relier?retour=/%3Fapres=lien");
        new Elsewhere(visitor).types("esante-wallet", UNKNOWN);
        visitor.page().getByText("n’est encore relié à aucun compte Treille").waitFor();

        visitor.types("educatrice", stack.password("educatrice")).sees("Ma relève");

        assertThat(visitor.page().url()).isEqualTo(stack.url() + "/?apres=lien");
        assertThat(new Realm(stack).links("educatrice")).containsExactly(PRO_SANTE_CONNECT);
    }

    @Test
    void aHolderWhomNoAccountKnowsGetsNone(Visitor visitor, Stack stack) {
        int before = new Realm(stack).accounts();

        new Elsewhere(visitor.opens("/")).identifiesByCard(UNKNOWN);

        visitor.page().getByText("Aucun n’a été créé").waitFor();
        assertThat(visitor.accessibilityViolations()).isEmpty();
        visitor.types("educatrice", "Pas-le-bon-2026!");
        visitor.page().getByText("Identifiant ou mot de passe non reconnu").waitFor();
        assertThat(new Realm(stack).accounts()).isEqualTo(before);
        assertThat(new Realm(stack).links("educatrice")).isEmpty();
        assertThat(visitor.opens("/").isAskedForAPassword()).isTrue();
    }

    @Test
    void anIdentificationBelowEidas1IsRefused(Visitor visitor, Stack stack) {
        new Realm(stack).link("educatrice", PRO_SANTE_CONNECT, "quelconque");

        new Elsewhere(visitor.expecting(502).opens("/")).identifiesByCard(BELOW_EIDAS1);

        visitor.sees("La connexion n’a pas abouti");
        assertThat(visitor.text()).contains("niveau eIDAS 1", "Revenir à Treille");
        visitor.picture("psc-niveau-insuffisant");
        assertThat(visitor.opens("/").isAskedForAPassword()).isTrue();
    }

    @Test
    void theCardOfSomebodyElseDoesNotOpenAnAccountThatBearsAnotherNumber(Visitor visitor, Stack stack) {
        new Elsewhere(visitor.expecting(403).opens("/")).identifiesByCard(UNKNOWN);
        visitor.types("infirmier", stack.password("infirmier"));

        visitor.sees("Cette carte n’est pas celle de ce compte");
        visitor.picture("autre-carte");
        assertThat(new Realm(stack).links("infirmier")).as("undone").isEmpty();
        assertThat(visitor.opens("/").isAskedForAPassword())
                .as("nothing of that sign-in is left")
                .isTrue();
    }

    @Test
    void anAccountIsLinkedToOneIdentityOnly(Visitor first, Visitor second, Stack stack) {
        new Elsewhere(first.opens("/")).identifiesByCard(UNKNOWN);
        first.types("educatrice", stack.password("educatrice")).sees("Ma relève");

        new Elsewhere(second.expecting(409).opens("/")).identifiesByCard(INFIRMIER);
        second.types("educatrice", stack.password("educatrice"));

        second.sees("La connexion n’a pas abouti");
        assertThat(second.text()).contains("déjà relié à une autre identité Pro Santé Connect");
        assertThat(second.opens("/").isAskedForAPassword()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"access_denied", "server_error", "temporarily_unavailable"})
    void anErrorOfProSanteConnectIsSaidAndThePasswordStillOpens(String error, Visitor visitor, Stack stack) {
        visitor.opens("/").page().getByText("Pro Santé Connect").click();

        new Elsewhere(visitor).answersInItsPlace(PRO_SANTE_CONNECT, "esante-wallet", "error=" + error);

        assertThat(visitor.text())
                .containsAnyOf("a été refusée ou abandonnée", "a répondu par une erreur")
                .contains("mot de passe");
        visitor.picture("psc-" + error);
        visitor.types("educatrice", stack.password("educatrice")).sees("Ma relève");
    }

    @Test
    void theTokenTellsHowThePersonSignedIn(Visitor byPassword, Visitor byCard, Stack stack) {
        JsonNode password = new Elsewhere(byPassword)
                .claims("", () -> byPassword.types("educatrice", stack.password("educatrice")));
        assertThat(password.has("idp")).isFalse();
        assertThat(password.get("amr")).hasToString("[\"pwd\"]");

        Elsewhere card = new Elsewhere(byCard);
        new Realm(stack).unlinkAll("educatrice");
        card.claims("", () -> {
            card.identifiesByCard(UNKNOWN);
            byCard.types("educatrice", stack.password("educatrice"));
        });
        byCard.page().context().clearCookies();
        JsonNode claims = card.claims("", () -> card.identifiesByCard(UNKNOWN));

        assertThat(claims.get("idp").asText()).isEqualTo(PRO_SANTE_CONNECT);
        assertThat(claims.get("psc").asText()).isEqualTo(UNKNOWN);
        assertThat(claims.get("amr")).isEmpty();
    }

    @Test
    void thePersonCannotWriteTheirOwnRppsNumber(Visitor visitor, Stack stack) {
        new Elsewhere(visitor).asks("&kc_action=UPDATE_PROFILE", stack.url() + "/compte/retour");
        visitor.types("infirmier", stack.password("infirmier"));
        visitor.page().locator("#rpps").waitFor();
        assertThat(visitor.page().locator("#rpps").isEditable()).isFalse();
        // As somebody would who sends the form without the page.
        visitor.page()
                .locator("#rpps")
                .evaluate("field => { field.readOnly = false; field.disabled = false; field.value = '899700218904' }");
        visitor.page().locator("#kc-update-profile-form").evaluate("form => form.submit()");

        visitor.page().getByText("Ce champ est en lecture seule").waitFor();
        assertThat(new Realm(stack)
                        .account("infirmier")
                        .at("/attributes/rpps/0")
                        .asText())
                .isEqualTo(INFIRMIER);
    }
}
