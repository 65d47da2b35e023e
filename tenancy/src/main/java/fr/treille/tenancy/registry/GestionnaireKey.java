package fr.treille.tenancy.registry;

import java.io.Serializable;
import java.security.SecureRandom;
import java.util.regex.Pattern;

/**
 * What a gestionnaire is called by programs, for ever: opaque, never reused, the alias of its organization in Keycloak.
 *
 * @param value 2 to 39 characters: small letters, digits and hyphens, a letter first
 */
public record GestionnaireKey(String value) implements Serializable {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{1,38}");

    /** No vowel, hence no word; none of the letters that are read as digits. */
    private static final String LETTERS = "bcdfghjkmnpqrstvwxz23456789";

    private static final int RANDOM_LETTERS = 12;

    public GestionnaireKey {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a key is 2 to 39 small letters, digits and hyphens, beginning with a letter");
        }
    }

    /** One that nobody has: 57 random bits, so that a key tells nothing of whom it names. */
    static GestionnaireKey random(SecureRandom random) {
        StringBuilder key = new StringBuilder("g");
        for (int i = 0; i < RANDOM_LETTERS; i++) {
            key.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return new GestionnaireKey(key.toString());
    }

    /**
     * Name of its PostgreSQL schema and of the role that may enter it. A key holds no underscore, so that two keys never
     * give the same name, and nothing that would need quoting.
     */
    public String schema() {
        return "t_" + value.replace('-', '_');
    }

    @Override
    public String toString() {
        return value;
    }
}
