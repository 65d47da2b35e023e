package fr.treille.tenancy.reglage;

import java.util.regex.Pattern;

/**
 * In whose name the mail of a gestionnaire is sent. Both end in headers: neither has room for a second one.
 *
 * @param nom shown as the sender; empty for the gestionnaire's own name
 * @param reponse address to which people answer; empty for none
 */
public record Expediteur(String nom, String reponse) {

    /** Characters of the name at most. */
    public static final int LONGEST_NOM = 80;

    private static final int LONGEST_REPONSE = 255;
    private static final Pattern CONTROL = Pattern.compile("\\p{C}|[<>\"\\u2028\\u2029]");
    private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    public Expediteur {
        nom = nom.strip();
        reponse = reponse.strip();
        if (nom.length() > LONGEST_NOM || CONTROL.matcher(nom).find()) {
            throw new IllegalArgumentException(
                    "a sender's name has " + LONGEST_NOM + " characters at most, on one line, without < > \"");
        }
        boolean sound =
                reponse.length() <= LONGEST_REPONSE && ADDRESS.matcher(reponse).matches();
        if (!reponse.isEmpty() && !sound) {
            throw new IllegalArgumentException("this is not an e-mail address");
        }
    }
}
