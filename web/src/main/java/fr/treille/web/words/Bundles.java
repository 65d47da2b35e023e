package fr.treille.web.words;

import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Where the words are: {@code messages_fr.properties} and {@code messages_en.properties}. */
final class Bundles {

    /** No fallback: a missing bundle must fail, not answer in the server's own language. */
    private static final Control STRICT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Bundles() {}

    static ResourceBundle of(Language language) {
        return ResourceBundle.getBundle(
                "fr.treille.web.messages", language.locale(), Bundles.class.getClassLoader(), STRICT);
    }
}
