package fr.treille.web.words;

import fr.treille.tenancy.liste.Mot;
import fr.treille.tenancy.liste.Notion;
import java.util.Locale;
import java.util.Map;

/** What a gestionnaire calls things, where the shell shows them. */
public final class OwnWords {

    private OwnWords() {}

    /**
     * @param usual what is shown as long as the gestionnaire has chosen no word
     * @return their word for several, as a title begins
     */
    public static String title(Map<Notion, Mot> mots, Notion notion, String usual) {
        Mot mot = mots.getOrDefault(notion, notion.modele());
        return mot.equals(notion.modele()) || mot.pluriel().isEmpty()
                ? usual
                : mot.pluriel().substring(0, 1).toUpperCase(Locale.FRENCH)
                        + mot.pluriel().substring(1);
    }
}
