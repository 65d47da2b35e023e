package fr.treille.tenancy.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WayInTest {

    private static WayIn wayIn(String idp, String holder, String rpps) {
        return new WayIn(given(idp), given(holder), given(rpps));
    }

    private static Optional<String> given(String claim) {
        return Optional.of(claim).filter(value -> !value.isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', '', false",
        "'', '', 899700218896, false",
        "pro-sante-connect, 899700218896, '', false",
        "pro-sante-connect, 899700218896, 899700218896, false",
        "pro-sante-connect, 899700218896, 99700218896, false",
        "pro-sante-connect, 899700218904, 899700218896, true",
        "pro-sante-connect, 899700218904, 99700218896, true",
        "pro-sante-connect, '', 899700218896, true",
        "'', 899700218904, 899700218896, true",
        "rives-de-loire-annuaire, '', 899700218896, false"
    })
    void anotherHolderIsSeenAgainstTheNumberOfTheAccount(String idp, String holder, String rpps, boolean other) {
        assertThat(wayIn(idp, holder, rpps).isOfAnotherHolder()).isEqualTo(other);
    }

    @ParameterizedTest
    @CsvSource({
        "'', les-tilleuls, true",
        "pro-sante-connect, les-tilleuls, true",
        "les-tilleuls-annuaire, les-tilleuls, true",
        "les-tilleuls-annuaire, rives-de-loire, false",
        "inconnu, les-tilleuls, false",
        "pro-sante-connect-annuaire, les-tilleuls, false"
    })
    void aDirectoryOpensItsOwnGestionnaireOnly(String idp, String key, boolean opens) {
        assertThat(wayIn(idp, "", "").mayOpen(key)).isEqualTo(opens);
    }

    @Test
    void nothingThatNamesAPersonGetsIntoALog() {
        assertThat(wayIn("pro-sante-connect", "899700218896", "899700218896").toString())
                .doesNotContain("899700218896");
    }
}
