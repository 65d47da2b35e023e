package fr.treille.referential.recherche;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabulaireTest {

    private static final Vocabulaire WORDS =
            Vocabulaire.de(1, List.of("residence", "tilleuls", "lyon", "ehpad", "lion", "montpellier", "les"));

    private static List<String> similar(String word) {
        return WORDS.semblables(List.of(Graphie.tapee(word))).stream()
                .map(Graphie::texte)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "residance, residence",
        "rezidance, residence",
        "montpelier, montpellier",
        "monptellier, montpellier",
        "ehapd, ehpad",
        "tiilleul, tilleuls"
    })
    void aLetterWrongMissingTooManyOrExchangedIsForgiven(String typed, String meant) {
        assertThat(similar(typed)).containsExactly(typed, meant);
    }

    @Test
    void shortWordsAndThoseThatDifferMoreAreLeftAsTheyAre() {
        assertThat(similar("lse")).containsExactly("lse");
        assertThat(similar("ehtad")).containsExactly("ehtad", "ehpad");
        assertThat(similar("ehtod")).containsExactly("ehtod");
        assertThat(similar("x".repeat(500))).hasSize(1);
    }

    @Test
    void theFrequentWordComesFirstOfThoseAlike() {
        assertThat(similar("lyin")).containsExactly("lyin", "lyon");
        assertThat(similar("lvon")).containsExactly("lvon", "lyon", "lion");
        assertThat(similar("lyion")).containsExactly("lyion", "lyon", "lion");
    }

    @ParameterizedTest
    @CsvSource({"abc, abc, 0", "abc, acb, 1", "abc, ab, 1", "abc, abcd, 1", "abc, xbc, 1", "abcd, badc, 2"})
    void exchangedNeighboursAreOneMistake(String one, String other, int mistakes) {
        assertThat(Vocabulaire.distance(one, other, 2)).isEqualTo(mistakes);
        assertThat(Vocabulaire.distance(other, one, 2)).isEqualTo(mistakes);
    }
}
