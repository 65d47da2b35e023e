package fr.treille.tenancy.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GestionnaireKeyTest {

    private static final int LONGEST = 39;

    @ParameterizedTest
    @CsvSource({"les-tilleuls, t_les_tilleuls", "g2, t_g2", "a-, t_a_", "a--b, t_a__b"})
    void aKeyNamesItsSchema(String key, String schema) {
        assertThat(new GestionnaireKey(key).schema()).isEqualTo(schema);
        assertThat(new GestionnaireKey(key)).hasToString(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a",
                "2g",
                "-a",
                "_a",
                "a_b",
                "Les-Tilleuls",
                "les tilleuls",
                " les-tilleuls",
                "les-tilleuls ",
                "les-tilleuls\n",
                "les-tilleuls\u0000",
                "les.tilleuls",
                "les/tilleuls",
                "../tilleuls",
                "les\"tilleuls",
                "les'tilleuls",
                "a;drop schema platform cascade",
                "a--comment here",
                "a, platform",
                "a\", platform, \"b",
                "a%5fb",
                "éa",
                "aé",
                "aı",
                "ſilleuls",
                "a١",
                "ａb",
                "a\u200bb",
                "a😀"
            })
    void whatIsNotSmallLettersDigitsAndHyphensIsNoKey(String value) {
        assertRefused(value);
    }

    @Test
    void aKeyHasTwoToThirtyNineCharacters() {
        GestionnaireKey longest = new GestionnaireKey("g".repeat(LONGEST));

        // PostgreSQL cuts longer names, and two of them might then be the same.
        assertThat(longest.schema()).hasSizeLessThanOrEqualTo(63);
        assertRefused("g".repeat(LONGEST + 1));
        assertRefused("g".repeat(100_000));
    }

    @Test
    void twoKeysNeverNameTheSameSchema() {
        List<String> letters = List.of("a", "0", "-");
        Set<String> schemas = new HashSet<>();
        int keys = 0;
        for (String second : letters) {
            for (String third : letters) {
                for (String fourth : letters) {
                    schemas.add(new GestionnaireKey("a" + second + third + fourth).schema());
                    keys++;
                }
            }
        }

        assertThat(schemas).hasSize(keys).allMatch(schema -> schema.matches("t_[a-z0-9_]+"));
    }

    @Test
    void aRandomKeyIsAKeyThatTellsNothing() {
        SecureRandom random = new SecureRandom();
        Set<GestionnaireKey> keys = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            keys.add(GestionnaireKey.random(random));
        }

        assertThat(keys).hasSize(1000).allMatch(key -> key.value().matches("g[bcdfghjkmnpqrstvwxz2-9]{12}"));
    }

    private static void assertRefused(String value) {
        assertThatThrownBy(() -> new GestionnaireKey(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a key is 2 to 39 small letters, digits and hyphens, beginning with a letter");
    }
}
