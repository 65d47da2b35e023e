package fr.treille.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void theChoiceWinsOverTheBrowser() {
        assertThat(Language.of(request("en", "fr-FR"))).isEqualTo(Language.ENGLISH);
    }

    @Test
    void theBrowsersFirstSpokenLanguageIsTaken() {
        assertThat(Language.of(request(null, "de-DE", "en-GB", "fr"))).isEqualTo(Language.ENGLISH);
    }

    @Test
    void aBrowserThatSaysNothingGetsFrenchWhateverTheServerSpeaks() {
        assertThat(Language.of(request(null))).isEqualTo(Language.FRENCH);
    }

    @Test
    void aTamperedChoiceIsIgnored() {
        assertThat(Language.of(request("<script>", "de"))).isEqualTo(Language.FRENCH);
    }

    /** A request as the container makes it: without Accept-Language, its locale is the server's own. */
    private static HttpServletRequest request(String choice, String... accepted) {
        Cookie[] cookies = choice == null ? null : new Cookie[] {new Cookie(Language.COOKIE, choice)};
        List<Locale> locales = accepted.length == 0
                ? List.of(Locale.ENGLISH)
                : List.of(accepted).stream().map(Locale::forLanguageTag).toList();
        return (HttpServletRequest) Proxy.newProxyInstance(
                LanguageTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getCookies" -> cookies;
                    case "getHeader" -> accepted.length == 0 ? null : String.join(",", accepted);
                    case "getLocales" -> Collections.enumeration(locales);
                    default -> throw new AssertionError("no test expects " + method.getName());
                });
    }
}
