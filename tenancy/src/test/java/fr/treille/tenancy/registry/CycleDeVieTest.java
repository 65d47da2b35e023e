package fr.treille.tenancy.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.treille.tenancy.registry.CycleDeVie.Actif;
import fr.treille.tenancy.registry.CycleDeVie.Clos;
import fr.treille.tenancy.registry.CycleDeVie.Detruit;
import fr.treille.tenancy.registry.CycleDeVie.EnCreation;
import fr.treille.tenancy.registry.CycleDeVie.Gele;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CycleDeVieTest {

    static List<CycleDeVie> states() {
        return List.of(new EnCreation(), new Actif(), new Gele(), new Clos(), new Detruit());
    }

    @Test
    void aLifeGoesThroughItsStatesInOrder() {
        assertThat(new EnCreation().activer()).isEqualTo(new Actif());
        assertThat(new Actif().geler()).isEqualTo(new Gele());
        assertThat(new Gele().degeler()).isEqualTo(new Actif());
        assertThat(new Gele().clore()).isEqualTo(new Clos());
        assertThat(new Clos().detruire()).isEqualTo(new Detruit());
        assertThat(new EnCreation().annuler()).isEqualTo(new Detruit());
    }

    @Test
    void noOtherPassageCanBeWritten() {
        assertThat(Arrays.stream(CycleDeVie.class.getPermittedSubclasses()).flatMap(CycleDeVieTest::passages))
                .containsExactlyInAnyOrder(
                        "EnCreation.activer -> Actif",
                        "EnCreation.annuler -> Detruit",
                        "Actif.geler -> Gele",
                        "Gele.degeler -> Actif",
                        "Gele.clore -> Clos",
                        "Clos.detruire -> Detruit");
    }

    private static Stream<String> passages(Class<?> state) {
        return Arrays.stream(state.getDeclaredMethods())
                .filter(method -> CycleDeVie.class.isAssignableFrom(method.getReturnType()))
                .map(CycleDeVieTest::passage);
    }

    private static String passage(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName() + " -> "
                + method.getReturnType().getSimpleName();
    }

    @ParameterizedTest
    @MethodSource("states")
    void aStateIsReadAsItWasWritten(CycleDeVie state) {
        assertThat(CycleDeVie.of(state.code())).isEqualTo(state);
        assertThat(CycleDeVie.code(state.getClass())).isEqualTo(state.code());
    }

    @Test
    void codesAreThoseOfTheDatabasesConstraint() {
        assertThat(states())
                .extracting(CycleDeVie::code)
                .containsExactly("EN_CREATION", "ACTIF", "GELE", "CLOS", "DETRUIT");
        assertThat(states()).hasSameSizeAs(CycleDeVie.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "actif", "ACTIF ", "SUSPENDU"})
    void whatIsNoStateIsNotTakenForOne(String code) {
        assertThatThrownBy(() -> CycleDeVie.of(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no state of a gestionnaire: " + code);
    }
}
