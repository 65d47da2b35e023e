package fr.treille.web.plain;

import fr.treille.web.words.Language;
import org.jsoup.nodes.Element;

/** What a plain page offers to do next. */
sealed interface Action {

    /** Names of the fields of {@link Password}. */
    String PASSWORD = "mot-de-passe";

    String PASSWORD_AGAIN = "encore";

    PlainText label();

    /** A path of this site. */
    String target();

    /** For what changes nothing. */
    record Link(PlainText label, String target) implements Action {
        public Link {
            refuseElsewhere(target);
        }
    }

    /** For what changes something: sends a form. */
    record Post(PlainText label, String target) implements Action {
        public Post {
            refuseElsewhere(target);
        }
    }

    /** A form that sends a password, typed twice. */
    record Password(PlainText label, String target) implements Action {
        public Password {
            refuseElsewhere(target);
        }
    }

    /** Draws it at the end of {@code offers}, saying {@code words}. */
    default void drawIn(Element offers, Language language) {
        String words = label().in(language);
        switch (this) {
            case Password password -> {
                Element form = offers.appendElement("form")
                        .addClass("plain-form")
                        .attr("method", "post")
                        .attr("action", password.target());
                field(form, PASSWORD, PlainText.PASSWORD, language).attr("aria-describedby", "aide");
                form.appendElement("p")
                        .attr("id", "aide")
                        .addClass("readers")
                        .text(PlainText.PASSWORD_HELP.in(language));
                field(form, PASSWORD_AGAIN, PlainText.PASSWORD_AGAIN, language);
                form.appendElement("button")
                        .addClass("button")
                        .attr("type", "submit")
                        .text(words);
            }
            case Link link ->
                offers.appendElement("a")
                        .addClass("button")
                        .attr("href", link.target())
                        .text(words);
            case Post post ->
                offers.appendElement("form")
                        .attr("method", "post")
                        .attr("action", post.target())
                        .appendElement("button")
                        .addClass("button")
                        .attr("type", "submit")
                        .text(words);
        }
    }

    private static Element field(Element form, String name, PlainText label, Language language) {
        form.appendElement("label").attr("for", name).text(label.in(language));
        return form.appendElement("input")
                .attr("type", "password")
                .attr("id", name)
                .attr("name", name)
                .attr("autocomplete", "new-password")
                .attr("minlength", "12")
                .attr("maxlength", "128")
                .attr("required", true);
    }

    /** Browsers read a backslash as a slash: both {@code //host} and {@code /\host} leave the site. */
    private static void refuseElsewhere(String target) {
        if (!target.matches("/(?![/\\\\]).*")) {
            throw new IllegalArgumentException("not a path of this site");
        }
    }
}
