package fr.treille.web.words;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Gives Vaadin's own machinery the same words as {@link Text}. */
@ApplicationScoped
class Translations implements I18NProvider {

    private static final long serialVersionUID = 1L;

    @Override
    public List<Locale> getProvidedLocales() {
        return Arrays.stream(Language.values()).map(Language::locale).toList();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... values) {
        Language language = Language.of(locale);
        ResourceBundle words = Bundles.of(language);
        return words.containsKey(key)
                ? new MessageFormat(words.getString(key), language.locale()).format(values)
                : "!" + key + "!";
    }
}
