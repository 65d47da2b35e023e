package fr.treille.tenancy.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.treille.tenancy.context.Provenance;
import fr.treille.tenancy.identity.Membership;
import fr.treille.tenancy.identity.Subject;
import fr.treille.tenancy.registry.Grappe;
import fr.treille.tenancy.registry.GrappeKey;
import fr.treille.tenancy.registry.Grappes;
import org.junit.jupiter.api.Test;

class ConsolesTest {

    private static final Subject SOMEBODY = new Subject("id", "somebody", "Some Body");
    private static final Grappe LITTORAL = new Grappe(new GrappeKey("littoral"), "Littoral");

    private final Consoles consoles = consoles();

    /** None of these questions reaches the registry. */
    private static Consoles consoles() {
        Consoles made = new Consoles();
        made.grappes = new Grappes();
        return made;
    }

    @Test
    void aGestionnairesMemberIsAtNoConsole() {
        assertThatThrownBy(() -> consoles.admit(SOMEBODY, new Membership.Of("les-tilleuls"), Provenance.INSIDE))
                .isInstanceOf(ConsoleRefusee.class);
        assertThatThrownBy(() -> consoles.admit(SOMEBODY, new Membership.OfNone(), Provenance.INSIDE))
                .isInstanceOf(ConsoleRefusee.class);
        assertThatThrownBy(() -> consoles.admit(SOMEBODY, new Membership.Ambiguous(), Provenance.INSIDE))
                .isInstanceOf(ConsoleRefusee.class);
    }

    @Test
    void anAliasOfNoSoundGrappeNamesNoConsole() {
        assertThat(consoles.find("grappe-")).isEmpty();
        assertThat(consoles.find("grappe-Littoral")).isEmpty();
    }

    @Test
    void eachConsoleDoesItsOwnWorkOnly() {
        ConsoleContext operator = consoles.admit(SOMEBODY, new Membership.Of("operateur"), Provenance.INSIDE);
        ConsoleContext lead = new ConsoleContext(new Console.DeGrappe(LITTORAL), SOMEBODY, Provenance.INSIDE);

        operator.exigerOperateur();
        assertThat(lead.exigerGrappe()).isEqualTo(LITTORAL);
        assertThatThrownBy(operator::exigerGrappe).isInstanceOf(ConsoleRefusee.class);
        assertThatThrownBy(lead::exigerOperateur).isInstanceOf(ConsoleRefusee.class);
    }

    @Test
    void aContextSaysNothingThatNamesAPerson() {
        assertThat(new ConsoleContext(new Console.DeGrappe(LITTORAL), SOMEBODY, Provenance.INSIDE).toString())
                .startsWith("grappe-littoral/")
                .doesNotContain("somebody", "Some Body");
    }
}
