package fr.treille.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    @Test
    void oneAddressIsStoppedAndTheOthersAreNot() {
        Throttle throttle = new Throttle(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

        assertThat(IntStream.range(0, 60).allMatch(i -> throttle.letsThrough("192.0.2.1")))
                .isTrue();
        assertThat(throttle.letsThrough("192.0.2.1")).isFalse();
        assertThat(throttle.letsThrough("192.0.2.2")).isTrue();
    }
}
