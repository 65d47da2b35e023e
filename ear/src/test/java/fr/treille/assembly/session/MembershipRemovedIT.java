package fr.treille.assembly.session;

import static org.assertj.core.api.Assertions.assertThat;

import fr.treille.assembly.browser.Browsing;
import fr.treille.assembly.browser.Visitor;
import fr.treille.assembly.stack.Stack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who is shown out while a page of theirs is open; a token would let them in for five minutes more. */
@ExtendWith(Browsing.class)
class MembershipRemovedIT {

    private static final String NONE = "Votre compte n’est rattaché à aucun gestionnaire";

    @Test
    void aMemberRemovedIsLedOutByTheNextPageAndFindsNoneAtTheNextSignIn(Stack stack, Visitor visitor) {
        Colleague colleague = Colleague.of(stack);
        colleague.comesIn(visitor.expecting(403));
        colleague.leaves();
        outlastsWhatWasKnownOfAPage(visitor);

        visitor.page().reload();

        visitor.sees(NONE);
        assertThat(visitor.text()).doesNotContain(colleague.gestionnaire());
        visitor.page().getByText("Se déconnecter").click();
        visitor.sees("Déconnexion terminée");
        colleague.signsIn(visitor).sees(NONE);
    }

    @Test
    void aGestureOnAnOpenPageLeadsOutToo(Stack stack, Visitor visitor) {
        Colleague colleague = Colleague.of(stack);
        colleague.comesIn(visitor.expecting(403)).opens("/compte").sees("Mon compte");
        colleague.leaves();
        outlastsWhatWasKnownOfAnExchange(visitor);

        visitor.page().locator("nav a").first().click();

        visitor.sees(NONE);
    }

    @Test
    void aMemberOfAnotherComesInThere(Stack stack, Visitor visitor) {
        Colleague colleague = Colleague.of(stack);
        Colleague other = Colleague.of(stack);
        colleague.comesIn(visitor);
        colleague.joins(other.gestionnaire()).leaves();
        outlastsWhatWasKnownOfAPage(visitor);

        visitor.page().reload();

        visitor.sees("Ma relève");
        assertThat(visitor.gestionnaire()).isEqualTo("Gestionnaire " + other.gestionnaire());
    }

    @Test
    void aClosedAccountIsLedOutByTheNextPage(Stack stack, Visitor visitor) {
        Colleague colleague = Colleague.of(stack);
        colleague.comesIn(visitor);
        colleague.isClosed();
        outlastsWhatWasKnownOfAPage(visitor);

        visitor.page().reload();

        assertThat(visitor.isAskedForAPassword()).isTrue();
        visitor.types(colleague.username(), Colleague.PASSWORD);
        assertThat(visitor.text()).contains("Ce compte est fermé.");
    }

    /** Keycloak is asked again once what it said is five seconds old. */
    private static void outlastsWhatWasKnownOfAPage(Visitor visitor) {
        visitor.page().waitForTimeout(5_100);
    }

    /** Thirty seconds for what is exchanged with an open page. */
    private static void outlastsWhatWasKnownOfAnExchange(Visitor visitor) {
        visitor.page().waitForTimeout(30_100);
    }
}
