package fr.treille.tenancy.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonTest {

    private static final String EMAIL = "j.le-goff@example.org";

    @ParameterizedTest
    @ValueSource(strings = {EMAIL, "a@b.fr", "zoé@asso.example", "x+y_z@sous.domaine.example", "o’neil@exämple.org"})
    void anAddressIsTaken(String email) {
        assertThat(new Person(email, "Jeanne", "Le Goff").email()).isEqualTo(email);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "jeanne",
                "@example.org",
                "jeanne@",
                "jeanne@localhost",
                "jeanne@.org",
                "jeanne@example.",
                "jeanne@example..org",
                "a@b@example.org",
                "jeanne le-goff@example.org",
                "jeanne@example.org\n",
                "jeanne@example.org\r\nBcc: x@example.org",
                "jeanne\u0000@example.org",
                "jeanne\u202e@example.org",
                "<jeanne@example.org>",
                "jeanne@example.org, x@example.org",
                "\"jeanne\"@example.org",
                "jeanne@exam ple.org"
            })
    void whatIsNoAddressIsRefused(String email) {
        assertThatThrownBy(() -> new Person(email, "Jeanne", "Le Goff"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("this is not an e-mail address");
    }

    @Test
    void anAddressHasBounds() {
        String domain = "@" + "d".repeat(60) + "." + "d".repeat(60) + "." + "d".repeat(60) + ".example";

        assertThat(new Person("a".repeat(64) + domain, "Jeanne", "Le Goff").email())
                .hasSizeLessThanOrEqualTo(255);
        assertThatThrownBy(() -> new Person("a".repeat(65) + domain, "Jeanne", "Le Goff"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Person("a@" + "d".repeat(255) + ".org", "Jeanne", "Le Goff"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"Jeanne, Le Goff", "Zoé, O’Neil", "Anne-Marie, D'Arc", "Ngọc, Nguyễn", "王, 小明", "J., Müller 2"})
    void namesOfAnyScriptAreTaken(String first, String last) {
        Person person = new Person(EMAIL, first, last);

        assertThat(person.firstName() + " " + person.lastName()).isEqualTo(first + " " + last);
    }

    @ParameterizedTest
    @CsvSource({"'', Le Goff", "Jeanne, ''", "'  ', Le Goff", "Jeanne, '\t'"})
    void anAccountIsAPersons(String first, String last) {
        assertThatThrownBy(() -> new Person(EMAIL, first, last))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has a first name and a last name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>", "a&b", "a\"b", "${x}", "100%", "a;b", "a/b", "a\\b", "a\nb", "a\u0000b", "(a)"})
    void whatNoNameHoldsIsRefused(String name) {
        assertRefusedName(name, "Le Goff");
        assertRefusedName("Jeanne", name);
    }

    @Test
    void aNameHasBounds() {
        assertThat(new Person(EMAIL, "a".repeat(255), "b".repeat(255)).firstName())
                .hasSize(255);
        assertRefusedName("a".repeat(256), "Le Goff");
        assertRefusedName("Jeanne", "a".repeat(256));
    }

    @Test
    void nothingThatNamesAPersonGetsIntoALogByMistake() {
        assertThat(new Person(EMAIL, "Jeanne", "Le Goff")).hasToString("a person");
        assertThatThrownBy(() -> new Person(EMAIL, "Jeanne<", "Le Goff"))
                .message()
                .doesNotContain("Jeanne");
    }

    private static void assertRefusedName(String first, String last) {
        assertThatThrownBy(() -> new Person(EMAIL, first, last))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a person's name has 255 characters at most");
    }
}
