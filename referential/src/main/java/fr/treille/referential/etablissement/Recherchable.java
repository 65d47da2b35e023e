package fr.treille.referential.etablissement;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text as searches compare it: small letters, no accents, words of letters and digits with one space between. What is
 * stored and what is asked go through the same, or they would never meet.
 */
public final class Recherchable {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Recherchable() {}

    /** The texts one after another; empty ones leave nothing. */
    public static String de(String... textes) {
        String whole = String.join(" ", textes);
        return plain(whole) ? squeezed(whole) : normalized(whole);
    }

    /** True of ASCII, which is nearly all of FINESS: no need to decompose it. */
    private static boolean plain(String text) {
        return text.chars().allMatch(character -> character < 128);
    }

    private static String squeezed(String text) {
        StringBuilder result = new StringBuilder(text.length());
        boolean between = false;
        for (int i = 0; i < text.length(); i++) {
            char character = Character.toLowerCase(text.charAt(i));
            if (character >= 'a' && character <= 'z' || character >= '0' && character <= '9') {
                if (between && !result.isEmpty()) {
                    result.append(' ');
                }
                result.append(character);
                between = false;
            } else {
                between = true;
            }
        }
        return result.toString();
    }

    private static String normalized(String text) {
        String small = text.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
        String bare = ACCENTS.matcher(Normalizer.normalize(small, Normalizer.Form.NFKD))
                .replaceAll("");
        return BETWEEN_WORDS.matcher(bare).replaceAll(" ").strip();
    }
}
