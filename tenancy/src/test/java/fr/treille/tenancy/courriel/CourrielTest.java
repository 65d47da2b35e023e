package fr.treille.tenancy.courriel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.treille.tenancy.reglage.Expediteur;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CourrielTest {

    private static final Map<String, String> VALUES =
            Map.of("prenom", "Camille", "lien", "https://treille.test/invitation/a.b", "jusqu-au", "mardi 1 décembre");

    private static Map<String, String> valuesOf(Modele modele) {
        return modele == Modele.INVITATION
                ? VALUES
                : Map.of("prenom", "Camille", "lien", "https://treille.test/invitation/a.b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@example.test\r\nBcc: b@example.test",
                "a@example.test\nSubject: x",
                "a@example.test,b@example.test",
                "a@example.test b@example.test",
                "A <a@example.test>",
                "a@example.test\u2028Bcc: b@example.test",
                "a@localhost",
                ""
            })
    void anAddressIsOneAddressAndNoHeader(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Courriel(address, Modele.INVITATION, VALUES))
                .withMessage("this is not one e-mail address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Camille\r\nBcc: b@example.test", "Camille\u0000", "Camille\u2029"})
    void whatFillsALetterStandsOnOneLine(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Courriel(
                        "a@example.test", Modele.ACCES, Map.of("prenom", name, "lien", "https://x.test/")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Les Tilleuls\r\nBcc: b@example.test", "Les \"Tilleuls\" <x@y.test>", "x\u2028y"})
    void aSendersNameHasNoRoomForAHeader(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Expediteur(name, ""));
    }

    @Test
    void aReplyAddressHasNoRoomForAHeader() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Expediteur("", "a@example.test\r\nBcc: b@example.test"));
    }

    @ParameterizedTest
    @EnumSource(Modele.class)
    void everyLetterIsWholeAndItsSubjectNamesNobody(Modele modele) {
        Redaction letter = Redaction.of(modele, "Les Tilleuls", valuesOf(modele));

        assertThat(letter.objet())
                .isNotBlank()
                .doesNotContain("{", "Camille", "Tilleuls")
                .hasLineCount(1);
        assertThat(letter.texte())
                .contains("Bonjour Camille,", "Les Tilleuls", "https://treille.test/invitation/a.b")
                .doesNotContain("{", "}");
        assertThat(letter.html())
                .contains("Bonjour Camille,", "href=\"https://treille.test/invitation/a.b\"")
                .doesNotContain("<img", "{", "src=");
    }

    @Test
    void aHostileNameStaysText() {
        Redaction letter = Redaction.of(
                Modele.ACCES, "<script>alert(1)</script>", Map.of("prenom", "\"><b>{lien}", "lien", "https://x.test/"));

        assertThat(letter.html())
                .contains("&lt;script&gt;", "&quot;&gt;&lt;b&gt;{lien}")
                .doesNotContain("<script", "<b>");
    }

    @Test
    void pausesGrowAndStayBelowAnHour() {
        assertThat(Distribution.pause(0)).isEqualTo(Duration.ofSeconds(30));
        assertThat(Distribution.pause(1)).isEqualTo(Duration.ofSeconds(60));
        assertThat(Distribution.pause(500)).isEqualTo(Duration.ofHours(1));
    }
}
