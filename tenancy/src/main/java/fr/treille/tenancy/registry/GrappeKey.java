package fr.treille.tenancy.registry;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * What a grappe is called by programs.
 *
 * @param value 2 to 39 characters: small letters, digits and hyphens, a letter first
 */
public record GrappeKey(String value) implements Serializable {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{1,38}");

    public GrappeKey {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "the key of a grappe is 2 to 39 small letters, digits and hyphens, beginning with a letter");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
