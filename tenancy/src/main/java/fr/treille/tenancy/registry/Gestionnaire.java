package fr.treille.tenancy.registry;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * A gestionnaire hosted here (CASF L.312-1: the legal entity that runs establishments), as it is shown.
 *
 * @param key stable and opaque, also the alias of its organization in Keycloak
 * @param name as people call it, 200 characters at most
 * @param colour {@code #rrggbb}, always visible beside the name
 */
public record Gestionnaire(GestionnaireKey key, String name, String colour) implements Serializable {

    private static final int LONGEST_NAME = 200;
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");
    /** Controls, what turns the direction of writing, half characters: they would make one name look like another. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

    public Gestionnaire {
        if (name.isBlank()
                || name.length() > LONGEST_NAME
                || UNPRINTABLE.matcher(name).find()) {
            throw new IllegalArgumentException("a name has 1 to " + LONGEST_NAME + " printable characters");
        }
        if (!COLOUR.matcher(colour).matches()) {
            throw new IllegalArgumentException("a colour is written #rrggbb, in small hexadecimal digits");
        }
    }
}
