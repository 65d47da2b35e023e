package fr.treille.tenancy.courriel;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * A letter to somebody.
 *
 * @param destinataire their address
 * @param valeurs what fills the text, by name
 */
public record Courriel(String destinataire, Modele modele, Map<String, String> valeurs) {

    private static final int LONGEST = 255;
    private static final int LONGEST_VALUE = 1000;

    /** One address on one line: nothing in it may begin another header or name a second reader. */
    private static final Pattern ADDRESS = Pattern.compile(
            "[^\\s\\p{C}@<>()\\[\\]\"',;:\\\\]{1,64}@[\\w-]+(\\.[\\w-]+)+", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern CONTROL = Pattern.compile("[\\p{C}\\u2028\\u2029]");

    public Courriel {
        valeurs = Map.copyOf(valeurs);
        if (destinataire.length() > LONGEST || !ADDRESS.matcher(destinataire).matches()) {
            throw new IllegalArgumentException("this is not one e-mail address");
        }
        if (!valeurs.keySet().equals(modele.places())) {
            throw new IllegalArgumentException(modele + " is filled by " + modele.places());
        }
        for (String value : valeurs.values()) {
            if (value.length() > LONGEST_VALUE || CONTROL.matcher(value).find()) {
                throw new IllegalArgumentException("what fills a letter is short and stands on one line");
            }
        }
    }

    /** Nothing that names a person gets into a log by mistake. */
    @Override
    public String toString() {
        return "a letter " + modele;
    }
}
