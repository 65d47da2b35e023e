package fr.treille.web.security;

import jakarta.servlet.http.HttpServletRequest;
import org.jboss.logging.Logger;

/** Whether a request was started by another site, as the browser itself says (Fetch Metadata). */
final class Origin {

    private static final Logger LOG = Logger.getLogger(Origin.class);

    private Origin() {}

    /** Whoever asks refuses what is, or asks the person first: the log hears of it here. */
    static boolean isForeign(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        boolean foreign = site != null && !site.equals("same-origin") && !site.equals("none");
        if (foreign) {
            LOG.warnf("another site asked for %s", request.getServletPath());
        }
        return foreign;
    }
}
