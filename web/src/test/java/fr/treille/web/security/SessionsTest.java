package fr.treille.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The server's own count of how long nobody has done anything. */
class SessionsTest {

    private static final Duration LOCK_AFTER = Duration.ofMinutes(30);
    private static final Instant GESTURE = Instant.parse("2026-11-24T03:00:00Z");

    @Test
    void aSessionIsIdleOnceTheDelayHasPassedSinceTheLastGesture() {
        assertThat(Sessions.isIdle(GESTURE, GESTURE.plus(LOCK_AFTER), LOCK_AFTER))
                .isFalse();
        assertThat(Sessions.isIdle(GESTURE, GESTURE.plus(LOCK_AFTER).plusMillis(1), LOCK_AFTER))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"heartbeat", "push"})
    void whatAPageDoesByItselfIsNobodysGesture(String kind) {
        assertThat(Sessions.isGesture(kind)).isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"uidl", "init"})
    void openingAPageAndActingOnItAreGestures(String kind) {
        assertThat(Sessions.isGesture(kind)).isTrue();
    }
}
