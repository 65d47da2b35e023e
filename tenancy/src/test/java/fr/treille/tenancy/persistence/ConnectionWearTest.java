package fr.treille.tenancy.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.treille.tenancy.registry.GestionnaireKey;
import org.junit.jupiter.api.Test;

class ConnectionWearTest {

    private static final int BACKEND = 4711;

    private final ConnectionWear wear = new ConnectionWear();

    @Test
    void aConnectionEndsAfterSoManyGestionnaires() {
        enter(BACKEND, ConnectionWear.MOST_GESTIONNAIRES - 1);

        assertThat(wear.used(BACKEND, gestionnaire(ConnectionWear.MOST_GESTIONNAIRES)))
                .isTrue();
    }

    @Test
    void theSameGestionnaireAgainWearsNothing() {
        for (int i = 0; i < 3 * ConnectionWear.MOST_GESTIONNAIRES; i++) {
            assertThat(wear.used(BACKEND, gestionnaire(1))).isFalse();
        }
    }

    @Test
    void eachConnectionIsCountedByItself() {
        enter(BACKEND, ConnectionWear.MOST_GESTIONNAIRES - 1);
        enter(BACKEND + 1, ConnectionWear.MOST_GESTIONNAIRES - 1);

        assertThat(wear.used(BACKEND, gestionnaire(1))).isFalse();
        assertThat(wear.used(BACKEND + 1, gestionnaire(ConnectionWear.MOST_GESTIONNAIRES)))
                .isTrue();
    }

    @Test
    void aNumberThatComesBackWithAnotherConnectionBeginsAnew() {
        enter(BACKEND, ConnectionWear.MOST_GESTIONNAIRES - 1);
        assertThat(wear.used(BACKEND, gestionnaire(ConnectionWear.MOST_GESTIONNAIRES)))
                .isTrue();

        assertThat(wear.used(BACKEND, gestionnaire(1))).isFalse();
    }

    @Test
    void whatWasForgottenBeginsAnew() {
        enter(BACKEND, ConnectionWear.MOST_GESTIONNAIRES - 1);

        wear.forget(BACKEND);

        assertThat(wear.used(BACKEND, gestionnaire(ConnectionWear.MOST_GESTIONNAIRES)))
                .isFalse();
    }

    private void enter(int backend, int gestionnaires) {
        for (int i = 1; i <= gestionnaires; i++) {
            assertThat(wear.used(backend, gestionnaire(i))).isFalse();
        }
    }

    private static GestionnaireKey gestionnaire(int number) {
        return new GestionnaireKey("g-" + number);
    }
}
