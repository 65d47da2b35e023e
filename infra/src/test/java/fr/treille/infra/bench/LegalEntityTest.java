package fr.treille.infra.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LegalEntityTest {

    @Test
    void theLastDigitChecksTheOthers() {
        assertThat(LegalEntity.number(75_000_021)).isEqualTo("750000218");
        assertThat(LegalEntity.number(10_000_000)).hasSize(9).isEqualTo("100000009");
    }
}
