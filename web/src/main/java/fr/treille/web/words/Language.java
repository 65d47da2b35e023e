package fr.treille.web.words;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A language the screens speak. */
public enum Language {
    FRENCH(Locale.FRENCH, "Français"),
    ENGLISH(Locale.ENGLISH, "English");

    /** Holds the choice made in the user menu, for the signed-out pages too; written by {@code js/shell.js}. */
    public static final String COOKIE = "treille-langue";

    private final Locale locale;
    private final String ownName;

    Language(Locale locale, String ownName) {
        this.locale = locale;
        this.ownName = ownName;
    }

    public Locale locale() {
        return locale;
    }

    /** ISO 639-1, as {@code <html lang>} wants it. */
    public String tag() {
        return locale.getLanguage();
    }

    /** The name it has in itself, so that whoever landed in the wrong one finds their way back. */
    public String ownName() {
        return ownName;
    }

    /** The one chosen in the user menu, else the browser's first that we speak, else French. */
    public static Language of(HttpServletRequest request) {
        return chosen(request)
                .or(() -> accepted(request)
                        .flatMap(locale -> speaking(locale).stream())
                        .findFirst())
                .orElse(FRENCH);
    }

    /** The same, seen from Vaadin. */
    public static Language of(VaadinRequest request) {
        return of(((VaadinServletRequest) request).getHttpServletRequest());
    }

    /** The one nearest to a locale: French unless it is English. */
    public static Language of(Locale locale) {
        return speaking(locale).orElse(FRENCH);
    }

    private static Optional<Language> chosen(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return Stream.ofNullable(cookies)
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .findFirst()
                .flatMap(cookie -> speaking(Locale.forLanguageTag(cookie.getValue())));
    }

    private static Stream<Locale> accepted(HttpServletRequest request) {
        // Without the header the container answers with the server's own locale, which says nothing of the reader.
        List<Locale> locales =
                request.getHeader("Accept-Language") == null ? List.of() : Collections.list(request.getLocales());
        return locales.stream();
    }

    private static Optional<Language> speaking(Locale locale) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(locale.getLanguage()))
                .findFirst();
    }
}
