package fr.treille.web.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * The gestionnaire this browser last worked for, so that an expired session renews itself without asking a member of
 * several to choose again. It grants nothing: the token says of what one is a member.
 */
final class RememberedGestionnaire {

    private static final String NAME = "gestionnaire";

    private RememberedGestionnaire() {}

    static Optional<String> read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> NAME.equals(cookie.getName()))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    static void write(HttpServletResponse response, String key, boolean secure) {
        add(response, key, Duration.ofDays(30), secure);
    }

    static void clear(HttpServletResponse response, boolean secure) {
        add(response, "", Duration.ZERO, secure);
    }

    private static void add(HttpServletResponse response, String value, Duration age, boolean secure) {
        Cookie cookie = new Cookie(NAME, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) age.toSeconds());
        response.addCookie(cookie);
    }
}
