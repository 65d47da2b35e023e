package fr.treille.web.words;

import com.vaadin.flow.component.UI;
import java.text.MessageFormat;
import java.util.Locale;

/**
 * Something a screen says. Each feature names its own texts in an enum called after itself ({@code ReleveText}); the
 * constant {@code ReleveText.NOTHING_TO_READ} is the entry {@code releve.nothing-to-read} of the bundles.
 */
public interface Text {

    /** The constant's name, given by the enum. */
    String name();

    /** Its entry in the bundles. */
    default String key() {
        String feature = ((Enum<?>) this).getDeclaringClass().getSimpleName().replaceFirst("Text$", "");
        return feature.toLowerCase(Locale.ROOT)
                + "."
                + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** In one language, its {@code {0}}, {@code {1}}… filled with the values. */
    default String in(Language language, Object... values) {
        return new MessageFormat(Bundles.of(language).getString(key()), language.locale()).format(values);
    }

    /** In the language of the page being served. */
    default String here(Object... values) {
        UI page = UI.getCurrent();
        return in(page == null ? Language.FRENCH : Language.of(page.getLocale()), values);
    }
}
