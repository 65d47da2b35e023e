package fr.treille.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import fr.treille.assembly.browser.Browsing;
import fr.treille.assembly.browser.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** WCAG 2.2 AA and axe's good practice, with no violation at all, wherever a person can arrive. */
@ExtendWith(Browsing.class)
class AccessibilityIT {

    @ParameterizedTest
    @MethodSource("fr.treille.assembly.browser.Routes#all")
    void everyScreenIsAccessible(String route, Visitor visitor) {
        visitor.signsInAs("administration").opens(route).waitsForScreen();
        assertAccessibleEverywhere(visitor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nulle-part", "/encore/plus/loin"})
    void aPageThatDoesNotExistSaysSoAccessibly(String path, Visitor visitor) {
        visitor.expecting(404).signsInAs("educatrice").opens(path).sees("Cette page n’existe pas");
        assertAccessibleEverywhere(visitor);
    }

    @Test
    void theMenusAreAccessibleWhenOpen(Visitor visitor) {
        visitor.opens("/").types("infirmier", visitor.stack().password("infirmier"));
        assertThat(visitor.accessibilityViolations())
                .as("choice of the gestionnaire")
                .isEmpty();
        visitor.chooses("Association Les Tilleuls").sees("Ma relève");

        visitor.page().locator("button.pill").click();
        assertThat(visitor.accessibilityViolations()).as("gestionnaires").isEmpty();
        visitor.page().keyboard().press("Escape");
        visitor.page().locator(".user button").first().click();
        assertThat(visitor.accessibilityViolations()).as("user").isEmpty();
        visitor.page().keyboard().press("Escape");
        visitor.page().keyboard().press("?");
        visitor.page().locator("dialog[open]").waitFor();
        assertThat(visitor.accessibilityViolations()).as("keyboard help").isEmpty();
    }

    @Test
    void theSignInPageIsAccessibleAtFirstAndAfterARefusal(Visitor visitor) {
        visitor.opens("/").isAskedForAPassword();
        assertAccessibleEverywhere(visitor);
        visitor.types("educatrice", "Pas-le-bon-2026!").isAskedForAPassword();
        assertAccessibleEverywhere(visitor);
    }

    @Test
    void thePagesOutsideAreAccessible(Visitor visitor) {
        visitor.signsInAs("educatrice").opens("/verrouiller");
        assertAccessibleEverywhere(visitor);
        visitor.opens("/deconnexion");
        assertAccessibleEverywhere(visitor);
        visitor.expecting(403)
                .opens("/")
                .types("sans-gestionnaire", visitor.stack().password("sans-gestionnaire"));
        visitor.sees("Votre compte n’est rattaché à aucun gestionnaire");
        assertAccessibleEverywhere(visitor);
    }

    private static void assertAccessibleEverywhere(Visitor visitor) {
        assertThat(visitor.accessibilityViolations()).as("at a desk").isEmpty();
        visitor.inTheDark();
        assertThat(visitor.accessibilityViolations()).as("in the dark").isEmpty();
        visitor.onAPhone();
        assertThat(visitor.accessibilityViolations()).as("on a phone").isEmpty();
        visitor.page().setViewportSize(360, 740);
        assertThat((Integer) visitor.page().evaluate("document.documentElement.scrollWidth"))
                .as("nothing overflows at 360 px")
                .isLessThanOrEqualTo(360);
        visitor.inTheLight().page().setViewportSize(1280, 800);
    }
}
