package fr.treille.tenancy.invitation;

import fr.treille.tenancy.registry.GestionnaireKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the link of an invitation ends with: in which gestionnaire it is looked for, and 256 random bits.
 *
 * @param secret never written down
 */
public record Jeton(GestionnaireKey gestionnaire, String secret) {

    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("([a-z0-9-]{1,63})\\.([\\w-]{43})");

    static Jeton random(GestionnaireKey gestionnaire, SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new Jeton(gestionnaire, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Absent when it can be nobody's. */
    public static Optional<Jeton> read(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Jeton(new GestionnaireKey(form.group(1)), form.group(2)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** As it stands in the link. */
    public String written() {
        return gestionnaire.value() + "." + secret;
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "a link for " + gestionnaire;
    }
}
