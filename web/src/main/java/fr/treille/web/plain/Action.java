package fr.treille.web.plain;

import org.jsoup.nodes.Element;

/** What a plain page offers to do next. */
sealed interface Action {

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

    /** Draws it at the end of {@code offers}, saying {@code words}. */
    default void drawIn(Element offers, String words) {
        switch (this) {
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

    /** Browsers read a backslash as a slash: both {@code //host} and {@code /\host} leave the site. */
    private static void refuseElsewhere(String target) {
        if (!target.matches("/(?![/\\\\]).*")) {
            throw new IllegalArgumentException("not a path of this site");
        }
    }
}
