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
            Pattern.compile("[^\\s\\p{C}@<>\"',;]{1,64}@[\\w-]+(\\.[\\w-]+)+", Pattern.UNICODE_CHARACTER_CLASS);

    /** As Keycloak refuses them in a person's name. */
    private static final Pattern NOT_OF_A_NAME = Pattern.compile("[<>&\"$%!#?§;*~/\\\\|^=\\[\\]{}()\\p{Cntrl}]");

    public Person {
        if (email.length() > LONGEST || !EMAIL.matcher(email).matches()) {
            throw new IllegalArgumentException("this is not an e-mail address");
        }
        if (firstName.isBlank() || lastName.isBlank()) {
            throw new IllegalArgumentException(
                    "an administrator has a first name and a last name: accounts are a person's");
        }
        requireName(firstName);
        requireName(lastName);
    }

    private static void requireName(String name) {
        if (name.length() > LONGEST || NOT_OF_A_NAME.matcher(name).find()) {
            throw new IllegalArgumentException(
                    "a person's name has 255 characters at most and none of <>&$%!#?;*/\\|^=[]{}()");
        }
    }

    /** Nothing that names a person gets into a log by mistake. */
    @Override
    public String toString() {
        return "a person";
    }
}
