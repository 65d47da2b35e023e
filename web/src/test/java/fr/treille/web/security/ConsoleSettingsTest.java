package fr.treille.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ConsoleSettingsTest {

    @Test
    void aPasswordAloneOpensNoConsoleUnlessSomebodySaidSo() {
        assertThat(Settings.consolesDemandSecondFactor(null)).isTrue();
        assertThat(Settings.consolesDemandSecondFactor("demanded")).isTrue();
        assertThat(Settings.consolesDemandSecondFactor("optional")).isFalse();
        assertThatThrownBy(() -> Settings.consolesDemandSecondFactor("no"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("treille.consoles.second-factor");
    }
}
