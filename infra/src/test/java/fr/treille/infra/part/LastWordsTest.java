package fr.treille.infra.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LastWordsTest {

    @Test
    void theLastErrorIsWhatCounts() {
        assertThat(LastWords.of(List.of("INFO begin", "ERROR the port is taken", "INFO end")))
                .isEqualTo("ERROR the port is taken");
    }

    @Test
    void theReasonIsTakenWithoutItsColoursAndNotTheGoodbye() {
        assertThat(LastWords.of(List.of("\u001b[31mERROR no such file\u001b[0m", "FATAL WFLYSRV0239: Aborting")))
                .isEqualTo("ERROR no such file");
    }

    @Test
    void withoutErrorTheLastLineIsTaken() {
        assertThat(LastWords.of(List.of("one", "two", ""))).isEqualTo("two");
    }

    @Test
    void ofAJsonLineOnlyTheMessageIsTaken() {
        assertThat(LastWords.of(List.of("{\"level\":\"ERROR\",\"message\":\"no such table\"}")))
                .isEqualTo("no such table");
    }

    @Test
    void aProgramThatWroteNothingIsSaidToHave() {
        assertThat(LastWords.of(List.of())).isEqualTo("it wrote nothing");
    }
}
