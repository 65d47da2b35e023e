package fr.treille.web.plain;

import static fr.treille.web.plain.PlainText.*;

import fr.treille.web.words.Language;
import fr.treille.web.words.Text;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A whole static page: says what happened, what was kept, and what to do next. Its HTML is a document tree, never
 * glued strings, so that a name with a {@code <} in it stays a name.
 */
public final class PlainPage {

    private final int status;
    private final Text title;
    private final Text body;
    private final Object[] values;
    private final List<Action> actions;

    private PlainPage(int status, Text title, Text body, Object[] values, List<Action> actions) {
        this.status = status;
        this.title = title;
        this.body = body;
        this.values = values;
        this.actions = actions;
    }

    /** Signed in, but member of no gestionnaire. */
    public static PlainPage noGestionnaire(String displayName) {
        return of(HttpServletResponse.SC_FORBIDDEN, NO_GESTIONNAIRE_TITLE, NO_GESTIONNAIRE_BODY, displayName);
    }

    /** Locked on purpose or by inactivity; what was being written is kept. */
    public static PlainPage locked(String displayName) {
        return of(HttpServletResponse.SC_OK, LOCKED_TITLE, LOCKED_BODY, displayName);
    }

    /** Left, here and at the identity provider. */
    public static PlainPage signedOut() {
        return of(HttpServletResponse.SC_OK, SIGNED_OUT_TITLE, SIGNED_OUT_BODY);
    }

    /** Left here, while the identity provider could not be told: closing the browser is then up to the person. */
    public static PlainPage signedOutHereOnly() {
        return of(HttpServletResponse.SC_OK, SIGNED_OUT_HERE_TITLE, SIGNED_OUT_HERE_BODY);
    }

    /** A link of another site led here: nobody is signed out without having wanted it. */
    public static PlainPage confirmSignOut() {
        return of(HttpServletResponse.SC_OK, CONFIRM_SIGN_OUT_TITLE, CONFIRM_SIGN_OUT_BODY);
    }

    /** Came back from the identity provider without a usable proof of identity. */
    public static PlainPage signInFailed(String reference) {
        return of(HttpServletResponse.SC_FORBIDDEN, SIGN_IN_FAILED_TITLE, SIGN_IN_FAILED_BODY, reference);
    }

    /** The identity provider or the database does not answer. */
    public static PlainPage unavailable(String reference) {
        return of(HttpServletResponse.SC_SERVICE_UNAVAILABLE, UNAVAILABLE_TITLE, UNAVAILABLE_BODY, reference);
    }

    public static PlainPage notFound() {
        return of(HttpServletResponse.SC_NOT_FOUND, NOT_FOUND_TITLE, NOT_FOUND_BODY);
    }

    /** @param reference what to give to the people who read the log */
    public static PlainPage unexpected(String reference) {
        return of(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, UNEXPECTED_TITLE, UNEXPECTED_BODY, reference);
    }

    private static PlainPage of(int status, Text title, Text body, Object... values) {
        return new PlainPage(status, title, body, values, List.of());
    }

    /** The same page with one more thing to do; the first one offered is the most visible. */
    public PlainPage offering(Action action) {
        return new PlainPage(
                status,
                title,
                body,
                values,
                Stream.concat(actions.stream(), Stream.of(action)).toList());
    }

    /** Answers the request with this page, in the reader's language, kept by no cache. */
    public void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language language = Language.of(request);
        byte[] page = html(language, request.getContextPath()).getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Language", language.tag());
        response.setHeader("Cache-Control", "no-store");
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", "30");
        }
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    String html(Language language, String contextPath) {
        String heading = title.in(language, values);
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        page.prependChild(new org.jsoup.nodes.DocumentType("html", "", ""));
        page.getElementsByTag("html").attr("lang", language.tag());
        head(page.head(), heading, contextPath);

        Element main = page.body().addClass("plain").appendElement("main").addClass("plain-card");
        Element brand = main.appendElement("p").addClass("brand");
        brand.appendElement("img")
                .attr("src", contextPath + "/icons/treille.svg")
                .attr("alt", "");
        brand.appendText("Treille");
        main.appendElement("h1").text(heading);
        Arrays.stream(body.in(language, values).split("\n"))
                .forEach(paragraph -> main.appendElement("p").text(paragraph));
        Element offers = main.appendElement("div").addClass("actions");
        actions.forEach(action -> offer(offers, action, language, contextPath));
        offers.children().stream().limit(1).forEach(first -> first.addClass("first"));
        return page.outerHtml();
    }

    private static void head(Element head, String heading, String contextPath) {
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("title").text(heading + " · Treille");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("link").attr("rel", "icon").attr("href", contextPath + "/icons/treille.svg");
        head.appendElement("link").attr("rel", "stylesheet").attr("href", contextPath + "/styles.css");
    }

    private static void offer(Element offers, Action action, Language language, String contextPath) {
        String label = action.label().in(language);
        String target = contextPath + action.target();
        switch (action.method()) {
            case LINK ->
                offers.appendElement("a")
                        .addClass("button")
                        .attr("href", target)
                        .text(label);
            case FORM -> {
                Element form =
                        offers.appendElement("form").attr("method", "post").attr("action", target);
                action.fields().forEach((name, value) -> form.appendElement("input")
                        .attr("type", "hidden")
                        .attr("name", name)
                        .attr("value", value));
                form.appendElement("button")
                        .addClass("button")
                        .attr("type", "submit")
                        .text(label);
            }
        }
    }
}
