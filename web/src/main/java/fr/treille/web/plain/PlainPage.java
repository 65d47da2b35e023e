package fr.treille.web.plain;

import static fr.treille.web.plain.PlainText.*;
import static jakarta.servlet.http.HttpServletResponse.*;

import fr.treille.web.operation.RequestId;
import fr.treille.web.words.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A whole static page: says what happened, what was kept, and what to do next. Its HTML is a tree of elements, never
 * glued strings, so that a name with a {@code <} in it stays a name.
 */
public final class PlainPage {

    private static final Action HOME_PAGE = new Action.Link(HOME, "/");
    private static final Action SIGNING_OUT = new Action.Post(SIGN_OUT, "/deconnexion");

    private final int status;
    private final PlainText title;
    private final PlainText body;
    private final String detail;
    private final List<Action> actions;

    private PlainPage(int status, PlainText title, PlainText body, String detail, Action... actions) {
        this.status = status;
        this.title = title;
        this.body = body;
        this.detail = detail;
        this.actions = List.of(actions);
    }

    private PlainPage(int status, PlainText title, PlainText body, Action... actions) {
        this(status, title, body, "", actions);
    }

    /** Signed in, but member of no gestionnaire. */
    public static PlainPage noGestionnaire(String displayName) {
        return new PlainPage(SC_FORBIDDEN, NO_GESTIONNAIRE_TITLE, NO_GESTIONNAIRE_BODY, displayName, SIGNING_OUT);
    }

    /** Signed in, for a gestionnaire that the operator has suspended. */
    public static PlainPage frozen() {
        return new PlainPage(SC_FORBIDDEN, FROZEN_TITLE, FROZEN_BODY, new Action.Link(RETRY, "/"), SIGNING_OUT);
    }

    /** Signed in, for a gestionnaire that has left. */
    public static PlainPage closed() {
        return new PlainPage(SC_FORBIDDEN, CLOSED_TITLE, CLOSED_BODY, SIGNING_OUT);
    }

    /** Signed in, for a gestionnaire whose data is being brought to a new release. */
    public static PlainPage updating() {
        return new PlainPage(SC_SERVICE_UNAVAILABLE, UPDATING_TITLE, UPDATING_BODY, new Action.Link(RETRY, "/"));
    }

    /**
     * Signed in by the password alone, for a gestionnaire that demands more.
     *
     * @param application where to add an application that shows codes
     * @param passkey where to add a passkey, if this instance can have any
     */
    public static PlainPage secondFactorDemanded(String application, Optional<String> passkey) {
        List<Action> ways = new ArrayList<>();
        ways.add(new Action.Link(ADD_APPLICATION, application));
        passkey.ifPresent(address -> ways.add(new Action.Link(ADD_PASSKEY, address)));
        ways.add(SIGNING_OUT);
        return new PlainPage(
                SC_FORBIDDEN, SECOND_FACTOR_DEMANDED_TITLE, SECOND_FACTOR_DEMANDED_BODY, ways.toArray(Action[]::new));
    }

    /** @param resume where to sign in again and come back to the same page */
    public static PlainPage locked(String resume) {
        return new PlainPage(
                SC_OK, LOCKED_TITLE, LOCKED_BODY, new Action.Link(RESUME, resume), new Action.Link(CHANGE_PERSON, "/"));
    }

    /** Asked to sign out by a page that is not ours. */
    public static PlainPage confirmSignOut() {
        return new PlainPage(SC_OK, CONFIRM_SIGN_OUT_TITLE, CONFIRM_SIGN_OUT_BODY, SIGNING_OUT, HOME_PAGE);
    }

    /** Left, here and at the identity provider. */
    public static PlainPage signedOut() {
        return new PlainPage(SC_OK, SIGNED_OUT_TITLE, SIGNED_OUT_BODY, new Action.Link(SIGN_IN, "/"));
    }

    /** Left here, but the identity provider did not answer and may still know the person. */
    public static PlainPage signedOutHereOnly() {
        return new PlainPage(
                SC_OK, SIGNED_OUT_HERE_ONLY_TITLE, SIGNED_OUT_HERE_ONLY_BODY, new Action.Link(SIGN_IN, "/"));
    }

    /** Came back from the identity provider without a usable proof of identity. */
    public static PlainPage signInFailed() {
        return new PlainPage(
                SC_FORBIDDEN, SIGN_IN_FAILED_TITLE, SIGN_IN_FAILED_BODY, new Action.Link(SIGN_IN_AGAIN, "/"));
    }

    /** Pro Santé Connect recognized somebody else than the account is for. */
    public static PlainPage otherHolder() {
        return new PlainPage(SC_FORBIDDEN, OTHER_HOLDER_TITLE, OTHER_HOLDER_BODY, new Action.Link(SIGN_IN_AGAIN, "/"));
    }

    /** A gestionnaire's directory vouched for somebody who wanted to work for another. */
    public static PlainPage otherDirectory() {
        return new PlainPage(
                SC_FORBIDDEN, OTHER_DIRECTORY_TITLE, OTHER_DIRECTORY_BODY, new Action.Link(SIGN_IN_AGAIN, "/"));
    }

    /** The identity provider or the database does not answer. */
    public static PlainPage unavailable() {
        return new PlainPage(SC_SERVICE_UNAVAILABLE, UNAVAILABLE_TITLE, UNAVAILABLE_BODY, new Action.Link(RETRY, "/"));
    }

    /** What fits an HTTP status that stopped a request before any screen could. */
    public static PlainPage ofStatus(int status) {
        return switch (status) {
            case SC_UNAUTHORIZED, SC_FORBIDDEN -> new PlainPage(status, REFUSED_TITLE, REFUSED_BODY, HOME_PAGE);
            case SC_NOT_FOUND -> new PlainPage(status, NOT_FOUND_TITLE, NOT_FOUND_BODY, HOME_PAGE);
            case SC_BAD_GATEWAY, SC_SERVICE_UNAVAILABLE, SC_GATEWAY_TIMEOUT -> unavailable();
            default -> new PlainPage(status, UNEXPECTED_TITLE, UNEXPECTED_BODY, HOME_PAGE);
        };
    }

    /** Answers the request with this page, in the reader's language, kept by no cache. */
    public void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language language = Language.of(request);
        byte[] page = html(language, reference(request)).getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Language", language.tag());
        response.setHeader("Cache-Control", "no-store");
        if (status == SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", "30");
        }
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    /** What an administrator finds in the log; only for pages that tell of a failure. */
    private @Nullable String reference(HttpServletRequest request) {
        boolean failure = status >= SC_INTERNAL_SERVER_ERROR || title == SIGN_IN_FAILED_TITLE;
        return failure && request.getAttribute(RequestId.ATTRIBUTE) instanceof String id ? id : null;
    }

    String html(Language language, @Nullable String reference) {
        String heading = title.in(language);
        Document page = Document.createShell("");
        page.prependChild(new DocumentType("html", "", ""));
        page.getElementsByTag("html").attr("lang", language.tag());
        head(page.head(), heading);

        Element main = page.body().addClass("plain").appendElement("main").addClass("plain-card");
        Element brand = main.appendElement("p").addClass("brand");
        brand.appendElement("img").attr("src", "/icons/treille.svg").attr("alt", "");
        brand.appendText("Treille");
        main.appendElement("h1").text(heading);
        body.in(language, detail).lines().forEach(paragraph -> main.appendElement("p")
                .text(paragraph));
        if (reference != null) {
            main.appendElement("p").addClass("reference").text(REFERENCE.in(language, reference));
        }
        Element offers = main.appendElement("div").addClass("actions");
        actions.forEach(action -> action.drawIn(offers, action.label().in(language)));
        offers.children().stream().limit(1).forEach(first -> first.addClass("first"));
        return page.outerHtml();
    }

    private static void head(Element head, String heading) {
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("title").text(heading + " · Treille");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("link").attr("rel", "icon").attr("href", "/icons/treille.svg");
        head.appendElement("link").attr("rel", "stylesheet").attr("href", "/styles.css");
    }
}
