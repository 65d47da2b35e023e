package fr.treille.web.security;

import jakarta.servlet.http.HttpServletRequest;

/** Whether a request was started by another site, as the browser itself says (Fetch Metadata). */
final class Origin {

    private Origin() {}

    static boolean isForeign(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null && !site.equals("same-origin") && !site.equals("none");
    }
}
