package fr.treille.tenancy.identity;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A named person who signed in, or a job of ours. Accounts are never shared.
 *
 * @param id Keycloak's identifier of the account (claim {@code sub}), never reused
 * @param username what they type to sign in
 * @param displayName first name and name, as shown in the header
 */
public record Subject(String id, String username, String displayName) implements Serializable {

    private static final String JOB = "job:";

    /** Work that no person asked for at this moment. */
    public static Subject job(String name) {
        return new Subject(JOB + name, name, name);
    }

    /** Whether no person is behind it: identifiers of accounts have no colon. */
    public boolean isJob() {
        return id.startsWith(JOB);
    }

    /** What logs may carry of this person: the first 16 hexadecimal digits of the SHA-256 of the identifier. */
    public String pseudonym() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Up to two initials, for the disc that stands for a photo. */
    public String initials() {
        StringBuilder initials = new StringBuilder();
        for (String word : displayName.strip().split("\\s+")) {
            if (!word.isEmpty() && initials.codePointCount(0, initials.length()) < 2) {
                initials.appendCodePoint(Character.toUpperCase(word.codePointAt(0)));
            }
        }
        return initials.toString();
    }
}
