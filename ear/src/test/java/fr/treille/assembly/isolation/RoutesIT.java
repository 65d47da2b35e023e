package fr.treille.assembly.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.treille.assembly.browser.Browsing;
import fr.treille.assembly.browser.Routes;
import fr.treille.assembly.browser.Visitor;
import fr.treille.tenancy.console.Console;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

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

    @Test
    void noScreenShowsAnothersData(Visitor tilleuls, Visitor rives) {
        tilleuls.signsInAs("administration");
        rives.signsInAs("direction");
        for (String route : Routes.ofGestionnaires()) {
            for (Visitor visitor : List.of(tilleuls, rives)) {
                String other = visitor == tilleuls ? "rives-de-loire" : "les-tilleuls";

                visitor.opens(route).waitsForScreen();

                assertThat(visitor.page().content())
                        .as(route)
                        .doesNotContain(visitor.canaries().of(other));
            }
        }
    }

    @Test
    void aConsolesScreensAreForItsOwnPeople(Visitor member, Visitor administrator, Visitor lead, Visitor operator) {
        List<String> host = Routes.ofConsole(Console.Operateur.class);
        List<String> grappe = Routes.ofConsole(Console.DeGrappe.class);
        assertThat(host).isNotEmpty();
        assertThat(grappe).isNotEmpty();

        List<String> both = Routes.ofAnyConsole();
        assertThat(both).isNotEmpty();

        isRefused(member.signsInAs("educatrice"), host, grappe, both);
        isRefused(administrator.signsInAs("administration"), host, grappe, both);
        isRefused(lead.signsInAs("cheffe-projet"), host);
        isRefused(operator.signsInAs("operateur"), grappe);
    }

    @Test
    void nobodyReachesAConsoleWithoutSigningIn(Visitor stranger) {
        for (String route : List.of("/operateur", "/grappe")) {
            assertThat(stranger.opens(route).isAskedForAPassword()).as(route).isTrue();
        }
    }

    /** Not even the canaries' address is theirs: whatever is answered is looked through. */
    @Test
    void peopleAtAConsoleOpenNoScreenOfAGestionnaire(Visitor lead, Visitor operator) {
        List<String> routes = Routes.ofGestionnaires().stream()
                .filter(route -> !route.equals("/"))
                .filter(route -> !Routes.ofEverybody().contains(route))
                .toList();
        assertThat(routes).hasSizeGreaterThan(10);

        isRefused(lead.signsInAs("cheffe-projet"), routes);
        isRefused(operator.signsInAs("operateur"), routes);
        assertThat(operator.opens("/").waitsForScreen().heading()).isEqualTo("Gestionnaires");
        assertThat(lead.opens("/").waitsForScreen().heading()).isEqualTo("Gestionnaires de la grappe");
    }

    @SafeVarargs
    private static void isRefused(Visitor visitor, List<String>... routes) {
        visitor.expecting(403);
        for (String route : Stream.of(routes).flatMap(List::stream).toList()) {
            visitor.opens(route).waitsForScreen();
            assertThat(visitor.heading()).as(route).isEqualTo("Vous n’avez pas accès à cette page");
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
