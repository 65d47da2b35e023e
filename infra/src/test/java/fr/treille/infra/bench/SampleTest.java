package fr.treille.infra.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SampleTest {

    private final Sample hundred = new Sample(
            IntStream.rangeClosed(1, 100).mapToObj(number -> 101.0 - number).toList());

    @Test
    void aPercentileIsOneOfTheNumbers() {
        assertThat(hundred.percentile(50)).isEqualTo(50);
        assertThat(hundred.percentile(95)).isEqualTo(95);
        assertThat(hundred.most()).isEqualTo(100);
        assertThat(new Sample(List.of(3.0)).percentile(50)).isEqualTo(3);
    }

    @Test
    void theFirstAndTheLastAreInTheOrderOfTheMeasure() {
        assertThat(hundred.first(20).percentile(50)).isEqualTo(90);
        assertThat(hundred.last(20).percentile(50)).isEqualTo(10);
        assertThat(new Sample(List.of(1.0, 2.0)).last(20).values()).hasSize(2);
    }
}
