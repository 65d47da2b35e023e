package fr.treille.web.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.treille.web.words.Language;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainPageTest {

    private static final String HOSTILE = "</title><script>alert(1)</script><b onclick=x>\"'&{0}";

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageIsWholeAndHostileTextStaysText(PlainPage page) {
        Document read = Jsoup.parse(page.html(Language.FRENCH, HOSTILE));

        assertThat(read.select("script, b, [onclick]")).isEmpty();
        assertThat(read.select("main h1")).hasSize(1);
        assertThat(read.select("main .actions .button")).isNotEmpty();
        assertThat(read.title()).isEqualTo(read.select("h1").text() + " · Treille");
        assertThat(read.select("html").attr("lang")).isEqualTo("fr");
    }

    static Stream<PlainPage> pages() {
        return Stream.of(
                PlainPage.noGestionnaire(HOSTILE),
                PlainPage.locked("/connexion/\"><script>alert(1)</script>"),
                PlainPage.confirmSignOut(),
                PlainPage.signedOut(),
                PlainPage.signedOutHereOnly(),
                PlainPage.signInFailed(),
                PlainPage.unavailable(),
                PlainPage.ofStatus(403),
                PlainPage.ofStatus(404),
                PlainPage.ofStatus(500));
    }

    @Test
    void aHostileNameIsShownAsItIs() {
        Document read = Jsoup.parse(PlainPage.noGestionnaire(HOSTILE).html(Language.FRENCH, null));

        assertThat(read.select("main").text()).contains("Bonjour " + HOSTILE + ".");
    }

    @Test
    void aTargetCannotLeaveItsAttribute() {
        String target = "/connexion/\"><script>";

        Document read = Jsoup.parse(PlainPage.locked(target).html(Language.ENGLISH, null));

        assertThat(read.select("a.first").attr("href")).isEqualTo(target);
        assertThat(read.select("a.first").text()).isEqualTo("Resume");
    }

    @Test
    void signingOutIsAForm() {
        Document read = Jsoup.parse(PlainPage.confirmSignOut().html(Language.ENGLISH, null));

        assertThat(read.select("form[method=post][action=/deconnexion] button").text())
                .isEqualTo("Sign out");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//ailleurs.example", "/\\ailleurs.example", "https://ailleurs.example", "javascript:x", ""})
    void anActionNeverLeadsOutOfTheSite(String target) {
        assertThatIllegalArgumentException().isThrownBy(() -> PlainPage.locked(target));
    }
}
