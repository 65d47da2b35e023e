package fr.treille.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

public record PlainPage(String text) {
    public static PlainPage noGestionnaire(String n) {
        return new PlainPage("none " + n);
    }

    public static PlainPage signInFailed() {
        return new PlainPage("failed");
    }

    public static PlainPage confirmSignOut() {
        return new PlainPage("confirm");
    }

    public static PlainPage signedOut() {
        return new PlainPage("signed out");
    }

    public static PlainPage signedOutHereOnly() {
        return new PlainPage("signed out here only");
    }

    public static PlainPage locked(String href) {
        return new PlainPage("locked " + href);
    }

    public void write(HttpServletRequest q, HttpServletResponse r) throws IOException {
        r.setContentType("text/html");
        r.getWriter().write(text);
    }
}
