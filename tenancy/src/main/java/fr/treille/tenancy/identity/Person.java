package fr.treille.tenancy.identity;

import java.util.regex.Pattern;

/**
 * Somebody who is to get an account.
 *
 * @param email also what they type to sign in
 */
public record Person(String email, String firstName, String lastName) {

    private static final int LONGEST = 255;

    /** What nearly all addresses look like; the mail server is the only one who really knows. */
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>\"',;]{1,64}@[\\w-]+(\\.[\\w-]+)+", Pattern.UNICODE_CHARACTER_CLASS);

    /** Letters of any script, marks, spaces, hyphens, apostrophes and dots: as Keycloak accepts a person's name. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M} '’.-]{1,255}");

    public Person {
        if (email.length() > LONGEST || !EMAIL.matcher(email).matches()) {
            throw new IllegalArgumentException("this is not an e-mail address");
        }
        if (firstName.isBlank() || lastName.isBlank()) {
            throw new IllegalArgumentException(
                    "an administrator has a first name and a last name: accounts are a person's");
        }
        if (!NAME.matcher(firstName).matches() || !NAME.matcher(lastName).matches()) {
            throw new IllegalArgumentException("a person's name holds letters, spaces, hyphens and apostrophes");
        }
    }

    /** Nothing that names a person gets into a log by mistake. */
    @Override
    public String toString() {
        return "a person";
    }
}
