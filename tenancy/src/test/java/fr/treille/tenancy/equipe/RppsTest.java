package fr.treille.tenancy.equipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RppsTest {

    @ParameterizedTest
    @ValueSource(strings = {"10002345675", "99700218896", "00000000000"})
    void theLastDigitChecksTheOthers(String number) {
        assertThat(Rpps.isOne(number)).isTrue();
        assertThat(new Rpps(number)).hasToString(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10002345677", "1000234567", "100023456750", "1000234567A", "１0002345671"})
    void whateverElseIsNone(String typed) {
        assertThat(Rpps.isOne(typed)).isFalse();
        assertThatThrownBy(() -> new Rpps(typed)).isInstanceOf(IllegalArgumentException.class);
    }
}
