package fr.treille.web.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What screens call a way of proving who one is, as tokens and traces name it ({@code pwd}, {@code otp}…). */
public enum MoyenText implements Text {
    PWD,
    OTP,
    WEBAUTHN,
    RECOVERY_CODE,
    PRO_SANTE_CONNECT,
    ANNUAIRE;

    /** The words of all that were used, in their order; what has no words is shown as it is. */
    public static String of(String moyens) {
        return Arrays.stream(moyens.split(",\\s*")).map(MoyenText::one).collect(Collectors.joining(" + "));
    }

    private static String one(String moyen) {
        // The directory of a gestionnaire bears its key.
        String known = moyen.endsWith("-annuaire") ? ANNUAIRE.name() : moyen;
        String name = known.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values())
                .filter(text -> text.name().equals(name))
                .findFirst()
                .map(MoyenText::here)
                .orElse(moyen);
    }
}
