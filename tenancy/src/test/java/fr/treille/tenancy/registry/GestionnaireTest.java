package fr.treille.tenancy.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GestionnaireTest {

    private static final GestionnaireKey KEY = new GestionnaireKey("les-tilleuls");

    @ParameterizedTest
    @ValueSource(strings = {"A", "Association Les Tilleuls", "Fondation « Rives de Loire »", "<b>", "L’Étoile, 2e"})
    void aNameIsAsPeopleCallIt(String name) {
        assertThat(new Gestionnaire(KEY, name, "#6a3d9a").name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "\t",
                "a\nb",
                "a\u0000",
                "a\u0085b",
                "a\u2028b",
                "\u200b",
                "Les \u202esluelliT",
                "a\ud800"
            })
    void aNameThatCantBePrintedIsRefused(String name) {
        assertRefused(name);
    }

    @Test
    void aNameHasTwoHundredCharactersAtMost() {
        assertThat(new Gestionnaire(KEY, "a".repeat(200), "#6a3d9a").name()).hasSize(200);
        assertRefused("a".repeat(201));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "6a3d9a", "#6A3D9A", "#6a3", "#6a3d9a0", "#6a3d9g", "red", "#6a3d9a\n", "#6a3d9a;x"})
    void aColourIsWrittenInSmallHexadecimalDigits(String colour) {
        assertThatThrownBy(() -> new Gestionnaire(KEY, "Association", colour))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a colour is written #rrggbb, in small hexadecimal digits");
    }

    private static void assertRefused(String name) {
        assertThatThrownBy(() -> new Gestionnaire(KEY, name, "#6a3d9a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a name has 1 to 200 printable characters");
    }
}
