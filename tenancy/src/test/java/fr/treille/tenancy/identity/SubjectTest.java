package fr.treille.tenancy.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectTest {

    @Test
    void thePseudonymIsStableAndTellsNothingOfThePerson() {
        Subject subject = new Subject("5a1c7b0e", "educatrice", "Éducatrice");

        assertThat(subject.pseudonym())
                .matches("[0-9a-f]{16}")
                .isEqualTo(new Subject("5a1c7b0e", "renommee", "Autre Nom").pseudonym())
                .isNotEqualTo(new Subject("5a1c7b0f", "educatrice", "Éducatrice").pseudonym());
    }

    @ParameterizedTest
    @CsvSource({
        "Infirmier de nuit, ID",
        "éducatrice, É",
        "'  Jeanne   Le Goff ', JL",
        "'', ''",
        "\uD835\uDC9C b, \uD835\uDC9CB"
    })
    void initialsAreThoseOfTheFirstTwoWords(String name, String initials) {
        assertThat(new Subject("id", "username", name).initials()).isEqualTo(initials);
    }
}
