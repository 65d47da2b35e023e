package fr.treille.tenancy.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReservedKeysTest {

    @ParameterizedTest
    @ValueSource(strings = {"operateur", "grappe-littoral", "grappe-"})
    void noGestionnairePassesForAConsole(String key) {
        assertThatThrownBy(() -> new GestionnaireKey(key))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("console");
    }

    @ParameterizedTest
    @ValueSource(strings = {"operateurs", "grappe", "grappes-du-sud", "les-tilleuls"})
    void whatOnlyLooksLikeOneIsFree(String key) {
        assertThat(new GestionnaireKey(key).value()).isEqualTo(key);
    }
}
