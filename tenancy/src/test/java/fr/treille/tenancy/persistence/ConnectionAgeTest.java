package fr.treille.tenancy.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.treille.tenancy.registry.GestionnaireKey;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConnectionAgeTest {

    private static final GestionnaireKey KEY = new GestionnaireKey("les-tilleuls");
    private static final int BACKEND = 4711;

    private final ConnectionWear wear = new ConnectionWear();
    private Instant now = Instant.parse("2026-01-01T08:00:00Z");

    @BeforeEach
    void setTheClock() {
        wear.clock = () -> now;
    }

    @Test
    void aConnectionEndsAfterSoMuchTime() {
        assertThat(wear.used(BACKEND, KEY)).isFalse();
        pass(ConnectionWear.LONGEST_LIFE);
        assertThat(wear.used(BACKEND, KEY)).isFalse();
        pass(Duration.ofMillis(1));

        assertThat(wear.used(BACKEND, KEY)).isTrue();
    }

    @Test
    void theConnectionThatTakesItsNumberBeginsAnew() {
        wear.used(BACKEND, KEY);
        pass(ConnectionWear.LONGEST_LIFE.plusMillis(1));
        wear.used(BACKEND, KEY);

        assertThat(wear.used(BACKEND, KEY)).isFalse();
        pass(ConnectionWear.LONGEST_LIFE);
        assertThat(wear.used(BACKEND, KEY)).isFalse();
    }

    @Test
    void theOthersAreAsOldAsTheyAre() {
        wear.used(BACKEND, KEY);
        pass(ConnectionWear.LONGEST_LIFE);
        wear.used(BACKEND + 1, KEY);
        pass(Duration.ofMinutes(1));

        assertThat(wear.used(BACKEND, KEY)).isTrue();
        assertThat(wear.used(BACKEND + 1, KEY)).isFalse();
        pass(ConnectionWear.LONGEST_LIFE);
        assertThat(wear.used(BACKEND + 1, KEY)).isTrue();
    }

    @Test
    void thoseThatThePoolClosedByItselfAreForgottenWithTheNextThatEnds() {
        wear.used(BACKEND, KEY);
        wear.used(BACKEND + 1, KEY);
        pass(ConnectionWear.LONGEST_LIFE.plusMinutes(1));
        wear.used(BACKEND, KEY);

        assertThat(wear.used(BACKEND + 1, KEY)).isFalse();
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }
}
