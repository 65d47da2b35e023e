package fr.treille.tenancy.courriel;

import jakarta.mail.MessagingException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a mail server answered. */
final class Reponse {

    private static final Pattern CODE = Pattern.compile("\\b([245]\\d\\d)[ -]");

    private Reponse() {}

    /** Whether asking again would be answered the same: a code of five hundred and something, and none that says later. */
    static boolean isForGood(MessagingException failure) {
        boolean refused = false;
        for (Exception cause = failure; cause instanceof MessagingException one; cause = one.getNextException()) {
            Matcher code = CODE.matcher(String.valueOf(one.getMessage()));
            if (code.find()) {
                if (code.group(1).startsWith("4")) {
                    return false;
                }
                refused |= code.group(1).startsWith("5");
            }
        }
        return refused;
    }
}
