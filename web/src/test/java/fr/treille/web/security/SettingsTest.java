package fr.treille.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @Test
    void aScreenLocksAfterTwoHoursUnlessToldSooner() {
        assertThat(Settings.lockAfter(null)).isEqualTo(Duration.ofHours(2));
        assertThat(Settings.lockAfter(" ")).isEqualTo(Duration.ofHours(2));
        assertThat(Settings.lockAfter("PT15M")).isEqualTo(Duration.ofMinutes(15));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT2H1S", "PT29S", "PT0S", "-PT1H", "P1D"})
    void aDelayOutOfBoundsIsRefusedAtStart(String value) {
        assertThatThrownBy(() -> Settings.lockAfter(value)).hasMessageContaining("between PT30S and PT2H");
    }

    @ParameterizedTest
    @ValueSource(strings = {"15", "two hours", "15m"})
    void whatIsNoDurationIsRefusedWithAnExample(String value) {
        assertThatThrownBy(() -> Settings.lockAfter(value))
                .hasMessageContaining("PT30M")
                .hasMessageContaining(value);
    }
}
