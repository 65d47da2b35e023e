package fr.treille.web.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.treille.web.words.Language;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainPageTest {

    private static final String HOSTILE = "</title><script>alert('x')</script>\"&{0}";

    @ParameterizedTest
    @MethodSource("pages")
    void hostileTextStaysText(PlainPage page) {
        Document read = Jsoup.parse(page.html(Language.FRENCH, ""));

        assertThat(read.select("script, b, [onclick]")).isEmpty();
        assertThat(read.getElementsByTag("h1")).hasSize(1);
        assertThat(read.getElementsByTag("main")).hasSize(1);
        assertThat(read.title()).isEqualTo(read.selectFirst("h1").text() + " · Treille");
        assertThat(read.selectFirst("html").attr("lang")).isEqualTo("fr");
    }

    static Stream<PlainPage> pages() {
        return Stream.of(
                PlainPage.noGestionnaire(HOSTILE),
                PlainPage.locked(HOSTILE),
                PlainPage.signedOut(),
                PlainPage.signInFailed(HOSTILE),
                PlainPage.unavailable(HOSTILE),
                PlainPage.notFound(),
                PlainPage.unexpected(HOSTILE));
    }

    @Test
    void aHostileNameIsShownAsItIs() {
        Document read = Jsoup.parse(PlainPage.locked(HOSTILE).html(Language.FRENCH, ""));

        assertThat(read.text()).contains(HOSTILE + ", ce que vous écriviez est gardé.");
    }

    @Test
    void hiddenFieldsAndTargetsCannotLeaveTheirAttribute() {
        PlainPage page = PlainPage.signedOut()
                .offering(Action.link(PlainText.SIGN_IN, "/connexion?retour=\"><script>"))
                .offering(Action.post(PlainText.SIGN_OUT, "/deconnexion", Map.of("jeton", "\"><script>")));

        Document read = Jsoup.parse(page.html(Language.ENGLISH, "/treille"));

        assertThat(read.getElementsByTag("script")).isEmpty();
        assertThat(read.selectFirst("a").attr("href")).isEqualTo("/treille/connexion?retour=\"><script>");
        assertThat(read.selectFirst("form").attr("method")).isEqualTo("post");
        assertThat(read.selectFirst("input[name=jeton]").attr("value")).isEqualTo("\"><script>");
        assertThat(read.selectFirst("button").text()).isEqualTo("Sign out");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//ailleurs.example",
                "/\\ailleurs.example",
                "https://ailleurs.example",
                "javascript:alert(1)",
                ""
            })
    void anActionNeverLeadsOutOfTheSite(String target) {
        assertThatIllegalArgumentException().isThrownBy(() -> Action.link(PlainText.HOME, target));
    }
}
