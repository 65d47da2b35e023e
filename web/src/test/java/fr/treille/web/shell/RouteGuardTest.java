package fr.treille.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.treille.tenancy.console.Console;
import fr.treille.tenancy.console.Consoles;
import fr.treille.tenancy.context.Provenance;
import fr.treille.tenancy.identity.Membership;
import fr.treille.tenancy.identity.Subject;
import fr.treille.web.security.AtConsole;
import fr.treille.web.security.ForConsole;
import fr.treille.web.security.ForEverybody;
import java.util.List;
import org.junit.jupiter.api.Test;

class RouteGuardTest {

    private static final class OfAGestionnaire {}

    @ForConsole(Console.Operateur.class)
    private static final class OfTheHost {}

    @ForConsole(Console.DeGrappe.class)
    private static final class OfAGrappe {}

    @ForEverybody
    private static final class OfEverybody {}

    @Test
    void anOperatorOpensTheHostsScreensAndTheirOwnAccount() {
        Subject somebody = new Subject("id", "somebody", "Some Body");
        AtConsole operator = new AtConsole(
                new Consoles().admit(somebody, new Membership.Of("operateur"), Provenance.INSIDE),
                "",
                List.of(),
                List.of());

        assertThat(RouteGuard.mayOpen(operator, OfTheHost.class)).isTrue();
        assertThat(RouteGuard.mayOpen(operator, OfEverybody.class)).isTrue();
        assertThat(RouteGuard.mayOpen(operator, NotFoundScreen.class)).isTrue();
        assertThat(RouteGuard.mayOpen(operator, OfAGrappe.class)).isFalse();
        assertThat(RouteGuard.mayOpen(operator, OfAGestionnaire.class)).isFalse();
    }
}
