package fr.treille.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/personnes", "/personnes?nom=L%C3%A9o&page=2", "/connexions", "/a//b"})
    void aPageOfOursIsKept(String page) {
        assertThat(ReturnPath.of(page).value()).isEqualTo(page);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "personnes",
                "//example.test",
                "/\\example.test",
                "\\\\example.test",
                "https://example.test/",
                "javascript:alert(1)",
                "/a\r\nLocation: https://example.test",
                "/a\u0000b",
                "/a\\b"
            })
    void whatCouldLeadElsewhereBecomesTheHomePage(String page) {
        assertThat(ReturnPath.of(page)).isEqualTo(ReturnPath.HOME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/connexion",
                "/connexion/entree/Lw",
                "/deconnexion",
                "/verrouiller?retour=/",
                "/changer#x",
                "/annuaire/rives-de-loire",
                "/relier"
            })
    void theBorderIsNoPageToComeBackTo(String address) {
        assertThat(ReturnPath.of(address)).isEqualTo(ReturnPath.HOME);
    }

    @Test
    void anEndlessAddressBecomesTheHomePage() {
        assertThat(ReturnPath.of("/" + "a".repeat(2000))).isEqualTo(ReturnPath.HOME);
    }
}
