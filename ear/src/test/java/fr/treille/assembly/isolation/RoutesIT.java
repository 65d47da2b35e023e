package fr.treille.assembly.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.treille.assembly.browser.Browsing;
import fr.treille.assembly.browser.Visitor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every screen of the archive, opened by people of two gestionnaires; each visitor watches all that is answered. */
@ExtendWith(Browsing.class)
class RoutesIT {

    @Test
    void whatBelongsToAGestionnaireIsReadByItsOwnPeople(Visitor tilleuls, Visitor rives) {
        assertThat(tilleuls.signsInAs("educatrice").text())
                .contains(tilleuls.canaries().of("les-tilleuls"));
        assertThat(rives.signsInAs("direction").text())
                .contains(rives.canaries().of("rives-de-loire"));
    }

    @ParameterizedTest
    @MethodSource("fr.treille.assembly.browser.Routes#all")
    void noScreenShowsAnothersData(String route, Visitor tilleuls, Visitor rives) {
        for (Visitor visitor : List.of(tilleuls.signsInAs("administration"), rives.signsInAs("direction"))) {
            String other = visitor == tilleuls ? "rives-de-loire" : "les-tilleuls";

            visitor.opens(route).waitsForScreen();

            assertThat(visitor.page().content())
                    .doesNotContain(visitor.canaries().of(other));
        }
    }

    /** The cookie only says which gestionnaire to propose; the token says which one is open. */
    @Test
    void theCookieOfAnotherGestionnaireOpensNothing(Visitor visitor) {
        visitor.signsInAs("educatrice");
        visitor.page()
                .context()
                .addCookies(List.of(new com.microsoft.playwright.options.Cookie("gestionnaire", "rives-de-loire")
                        .setUrl(visitor.stack().url())));
        visitor.loses("JSESSIONID");

        visitor.expecting(403).opens("/");

        assertThat(visitor.page().content())
                .doesNotContain(visitor.canaries().of("rives-de-loire"), "Fondation Rives de Loire");
    }

    @Test
    void theSessionOfAnotherPersonIsNotTaken(Visitor tilleuls, Visitor rives) {
        String before = session(tilleuls.signsInAs("educatrice"));
        String other = session(rives.signsInAs("direction"));

        assertThat(before).isNotEqualTo(other);
        tilleuls.loses("JSESSIONID");
        assertThat(tilleuls.opens("/").waitsForScreen().gestionnaire()).isEqualTo("Association Les Tilleuls");
    }

    private static String session(Visitor visitor) {
        return visitor.cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElseThrow();
    }
}
