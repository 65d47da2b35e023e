package fr.treille.web.plain;

import fr.treille.web.words.Text;
import java.util.Map;

/**
 * What a plain page offers to do next.
 *
 * @param label what the link or button says
 * @param target a path of this site
 * @param method how the browser goes there
 * @param fields what a form sends along, unseen
 */
public record Action(Text label, String target, Method method, Map<String, String> fields) {

    enum Method {
        LINK,
        FORM
    }

    /** @throws IllegalArgumentException when the target leads out of this site */
    public Action {
        // "//host" and "/\host" both leave the site.
        if (!target.matches("/(?![/\\\\]).*")) {
            throw new IllegalArgumentException("not a path of this site");
        }
        fields = Map.copyOf(fields);
    }

    /** A link, for what changes nothing. */
    public static Action link(Text label, String target) {
        return new Action(label, target, Method.LINK, Map.of());
    }

    /** A button that posts, for what changes something. */
    public static Action post(Text label, String target, Map<String, String> fields) {
        return new Action(label, target, Method.FORM, fields);
    }
}
