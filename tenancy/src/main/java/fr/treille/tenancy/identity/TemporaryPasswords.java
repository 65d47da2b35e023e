package fr.treille.tenancy.identity;

import java.security.SecureRandom;

/** Passwords to be typed once from a sheet of paper: no letter that could be taken for another, 70 random bits. */
final class TemporaryPasswords {

    private static final String CAPITALS = "BCDFGHJKMNPQRTVWXZ";
    private static final String LETTERS = "bcdfghjkmnpqrtvwxz";
    private static final String DIGITS = "23456789";

    private final SecureRandom random = new SecureRandom();

    /** Has what the realm's policy asks for, being long and on nobody's list. */
    String next() {
        return group(CAPITALS, 4) + "-" + group(LETTERS, 5) + "-" + group(DIGITS, 4) + "-" + group(LETTERS, 5);
    }

    private String group(String among, int length) {
        StringBuilder group = new StringBuilder();
        for (int i = 0; i < length; i++) {
            group.append(among.charAt(random.nextInt(among.length())));
        }
        return group.toString();
    }
}
