package fr.treille.tenancy.registry;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * Gestionnaires that share one instance, a project and a common base.
 *
 * @param name as people call it, 200 characters at most
 */
public record Grappe(GrappeKey key, String name) implements Serializable {

    private static final int LONGEST_NAME = 200;

    /** As in the name of a gestionnaire: what would make one name look like another. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

    public Grappe {
        if (name.isBlank()
                || name.length() > LONGEST_NAME
                || UNPRINTABLE.matcher(name).find()) {
            throw new IllegalArgumentException("a name has 1 to " + LONGEST_NAME + " printable characters");
        }
    }
}
